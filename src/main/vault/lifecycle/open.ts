import { join } from 'node:path';
import type { Input } from '#shared/contract.ts';
import { regularTemplate } from '#shared/model/framework/regular.ts';
import { writeAtomically } from '../atomic-write.ts';
import { checkAudit, record } from '../audit/chain.ts';
import type { AuditKind } from '../audit/chain.ts';
import type { Vault } from '../context.ts';
import { existingVault, vaultFiles } from '../folder.ts';
import { wipe } from '../keys/bytes.ts';
import type { KeyCost } from '../keys/derive.ts';
import { keyfileText } from '../keys/keyfile.ts';
import type { Keyfile } from '../keys/keyfile.ts';
import { recoveryKeyOf } from '../keys/recovery-words.ts';
import { openWithPassphrase, openWithRecoveryKey, passphraseSlot } from '../keys/slots.ts';
import { subkey } from '../keys/subkeys.ts';
import type { WritableDb } from '../sql/db.ts';
import { openDatabase, refuseByHeader } from '../sql/open.ts';
import type { VaultDatabase } from '../sql/open.ts';
import { keepTemplate } from '../sql/queries/templates.ts';
import { readKeyfile } from './read-keyfile.ts';
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
  keyCost: KeyCost,
): Promise<OpenVault> {
  const path = await existingVault(folder, name);
  const keyfile = await readKeyfile(path);
  await refuseByHeader(join(path, vaultFiles.database));
  const rootKey = await openWithPassphrase(keyfile, passphrase);
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
  keyCost: KeyCost,
): Promise<OpenVault> {
  const path = await existingVault(folder, name);
  const keyfile = await readKeyfile(path);
  await refuseByHeader(join(path, vaultFiles.database));
  const recoveryKey = recoveryKeyOf(words);
  const rootKey = openWithRecoveryKey(keyfile, recoveryKey);
  try {
    const vault = await openVault(path, keyfile, rootKey, keyCost, 'vault_recovered');
    try {
      const slot = await passphraseSlot(keyfile, rootKey, newPassphrase, keyCost);
      const changed = { ...keyfile, slots: [slot, keyfile.slots[1]] } satisfies Keyfile;
      await writeAtomically(join(path, vaultFiles.keyfile), keyfileText(changed));
      return vault;
    } catch (error) {
      vault.close();
      throw error;
    }
  } finally {
    wipe(rootKey, recoveryKey);
  }
}

/** Opens a vault whose root key is known. */
export async function openVault(
  path: string,
  keyfile: Keyfile,
  rootKey: Uint8Array,
  keyCost: KeyCost,
  kind: AuditKind,
): Promise<OpenVault> {
  const databaseKey = subkey(rootKey, 'database');
  const auditKey = subkey(rootKey, 'audit');
  const identitySeed = subkey(rootKey, 'identity');
  const unsavedKey = subkey(rootKey, 'unsaved');
  const backupKey = subkey(rootKey, 'backup');
  const keys = [databaseKey, auditKey, identitySeed, unsavedKey, backupKey];
  try {
    const { db: opened, freeze, close } = await openDatabase(path, databaseKey, keyfile.vaultId);
    let db: WritableDb;
    try {
      checkAudit(opened, auditKey);
      const at = new Date();
      db = recordOpening(opened, () => {
        keepTemplate(opened, regularTemplate, at.toISOString());
        record(opened, auditKey, { at, kind, subject: keyfile.vaultId });
      });
    } catch (error) {
      close();
      throw error;
    }
    return {
      db,
      auditKey,
      identitySeed,
      unsavedKey,
      backupKey,
      databaseKey,
      vaultId: keyfile.vaultId,
      freeze,
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
