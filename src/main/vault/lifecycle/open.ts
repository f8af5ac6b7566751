import { join } from 'node:path';
import type { Input } from '#shared/contract.ts';
import type { AuditKind } from '#shared/model/audit.ts';
import { checkAudit, record } from '../audit/chain.ts';
import { emptyBin } from '../bin/bin.ts';
import { skipToCalendar } from '../bin/clock.ts';
import type { BackupRun } from '../backup/state.ts';
import type { Vault } from '../context.ts';
import { existingVault, vaultFiles } from '../folder.ts';
import { wipe } from '../keys/bytes.ts';
import { nextCost } from '../keys/cost.ts';
import type { KeyCostRule } from '../keys/derive.ts';
import type { Keyfile } from '../keys/keyfile.ts';
import { recoveryKeyOf } from '../keys/recovery-words.ts';
import {
  openWithKeychain,
  openWithPassphrase,
  openWithRecoveryKey,
  passphraseSlot,
} from '../keys/slots.ts';
import { subkey } from '../keys/subkeys.ts';
import { indexNewest } from '../search/build-index.ts';
import type { WritableDb } from '../sql/db.ts';
import { openDatabase, refuseByHeader } from '../sql/open.ts';
import type { VaultDatabase } from '../sql/open.ts';
import { prepareSchema } from '../sql/schema.ts';
import { keepBuiltIns } from '../templates/choose.ts';
import { isDiskFault } from '../storage-error.ts';
import { stageKeyfile } from './change-keyfile.ts';
import { slotsOf } from './change-keys.ts';
import { keptKeys } from './kept-keys.ts';
import type { LastingKeys } from './kept-keys.ts';
import { clearVault } from './leftovers.ts';
import { readKeyfile } from './read-keyfile.ts';
import { recordLogLoss } from './record-log-loss.ts';
import { recordOpening } from './record-opening.ts';

/** A vault that is open, until it is closed. */
export interface OpenVault extends Vault {
  /** Seals text that the disk did not take while the vault is locked; see `unsaved.ts`. */
  readonly unsavedKey: Uint8Array;
  /** What backups are sealed with, and what opens the database in them; see `backup/`. */
  readonly backupKey: Uint8Array;
  readonly databaseKey: Uint8Array;
  readonly vaultId: string;
  /** For long work beside the queue: holds the main file still while saves go on. */
  readonly freeze: VaultDatabase['freeze'];
  readonly backupRun: BackupRun;
  /** Flushes, closes, and wipes the keys. */
  readonly close: () => void;
}

/**
 * Opens a vault by passphrase.
 *
 * @throws AppError `vault_not_found`, the codes of `readKeyfile`, of `openDatabase`, and
 *   `wrong_passphrase`
 */
export async function unlock(
  folder: string,
  { name, passphrase }: Input<'unlockVault'>,
  keyCost: KeyCostRule,
): Promise<OpenVault> {
  const path = await existingVault(folder, name);
  const keyfile = await readKeyfile(path);
  await refuseByHeader(join(path, vaultFiles.database));
  const opening = openWithPassphrase(keyfile, passphrase);
  // The key is derived in a thread of its own, and this one would only wait.
  prepareSchema();
  const rootKey = await opening;
  try {
    return await openVault(path, keyfile, rootKey, keyCost, 'vault_unlocked');
  } finally {
    wipe(rootKey);
  }
}

/**
 * Opens a vault by recovery key and gives it a new passphrase. The keyfile changes only once the
 * vault has opened.
 *
 * @throws AppError as `unlock`, with `wrong_recovery_key`
 */
export async function recover(
  folder: string,
  { name, words, newPassphrase }: Input<'recoverVault'>,
  keyCost: KeyCostRule,
): Promise<OpenVault> {
  const path = await existingVault(folder, name);
  const keyfile = await readKeyfile(path);
  await refuseByHeader(join(path, vaultFiles.database));
  const recoveryKey = recoveryKeyOf(words);
  const rootKey = openWithRecoveryKey(keyfile, recoveryKey);
  try {
    const vault = await openVault(path, keyfile, rootKey, keyCost, 'vault_recovered');
    try {
      const [current, recovery, keychain] = keyfile.slots;
      const cost = await nextCost(keyCost, current);
      const slot = await passphraseSlot(keyfile, rootKey, newPassphrase, cost);
      const changed = { ...keyfile, slots: slotsOf(slot, recovery, keychain) };
      const opens = (written: Keyfile) => openWithPassphrase(written, newPassphrase);
      await (await stageKeyfile(path, changed, rootKey, opens)).put();
      return vault;
    } catch (error) {
      vault.close();
      throw error;
    }
  } finally {
    wipe(rootKey, recoveryKey);
  }
}

/**
 * Opens a vault by what the system's keychain holds.
 *
 * @throws AppError as `unlock`, with `keychain_failed`
 */
export async function unlockWithKeychain(
  folder: string,
  { name, key }: { readonly name: string; readonly key: Uint8Array },
  keyCost: KeyCostRule,
): Promise<OpenVault> {
  const path = await existingVault(folder, name);
  const keyfile = await readKeyfile(path);
  await refuseByHeader(join(path, vaultFiles.database));
  const rootKey = openWithKeychain(keyfile, key);
  try {
    return await openVault(path, keyfile, rootKey, keyCost, 'vault_unlocked');
  } finally {
    wipe(rootKey, key);
  }
}

/** Opens a vault whose root key is known. */
export async function openVault(
  path: string,
  keyfile: Keyfile,
  rootKey: Uint8Array,
  keyCost: KeyCostRule,
  kind: AuditKind,
): Promise<OpenVault> {
  const databaseKey = subkey(rootKey, 'database');
  const rootProof = subkey(rootKey, 'proof');
  const own = { auditKey: subkey(rootKey, 'audit'), identitySeed: subkey(rootKey, 'identity') };
  const unsavedKey = subkey(rootKey, 'unsaved');
  const backupKey = subkey(rootKey, 'backup');
  const keys = [databaseKey, rootProof, unsavedKey, backupKey, own.auditKey, own.identitySeed];
  try {
    const { db: opened, freeze, close } = await openDatabase(path, databaseKey, keyfile.vaultId);
    await clearVault(path);
    let lasting: LastingKeys = own;
    let db: WritableDb;
    try {
      lasting = keptKeys(opened) ?? own;
      keys.push(lasting.auditKey, lasting.identitySeed);
      const { auditKey } = lasting;
      checkAudit(opened, auditKey);
      const at = new Date();
      db = recordOpening(opened, () => {
        keepBuiltIns(opened, at.toISOString());
        recordLogLoss(opened, auditKey, { at, subject: keyfile.vaultId });
        record(opened, auditKey, { at, kind, subject: keyfile.vaultId });
      });
      unlessDiskRefuses(() => indexNewest(db));
      unlessDiskRefuses(() =>
        db.atomically(() =>
          isRestored(kind) ? skipToCalendar(db, at) : emptyBin(db, auditKey, at),
        ),
      );
    } catch (error) {
      close();
      throw error;
    }
    return {
      db,
      ...lasting,
      rootProof,
      unsavedKey,
      backupKey,
      databaseKey,
      vaultId: keyfile.vaultId,
      freeze,
      backupRun: { running: false, failed: null },
      keyCost,
      folder: path,
      now: () => new Date(),
      close: () => {
        wipe(...keys);
        close();
      },
    };
  } catch (error) {
    wipe(...keys);
    throw error;
  }
}

/** The days since it was put aside were none in which anything could be taken out of its bin. */
function isRestored(kind: AuditKind): boolean {
  return kind === 'vault_restored' || kind === 'archive_read';
}

/** The bin and the index can wait for a disk that takes them; the vault is opened all the same. */
function unlessDiskRefuses(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!isDiskFault(error)) throw error;
  }
}
