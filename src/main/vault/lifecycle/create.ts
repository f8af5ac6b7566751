import { mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import type { Input } from '#shared/contract.ts';
import { flushFolder, writeFlushed } from '../atomic-write.ts';
import { record } from '../audit/chain.ts';
import { buildingPrefix, freeVaultPath, vaultFiles } from '../folder.ts';
import { wipe } from '../keys/bytes.ts';
import type { KeyCost } from '../keys/derive.ts';
import { keyfileText, latestFormat } from '../keys/keyfile.ts';
import type { Keyfile } from '../keys/keyfile.ts';
import { prepareRecovery } from '../keys/recovery-card.ts';
import type { PreparedRecovery } from '../keys/recovery-card.ts';
import { passphraseSlot, recoverySlot } from '../keys/slots.ts';
import { sodium } from '../keys/sodium.ts';
import { subkey } from '../keys/subkeys.ts';
import type { WritableDb } from '../sql/db.ts';
import { createDatabase } from '../sql/open.ts';
import { writeSettings } from '../sql/queries/settings.ts';
import { keepBuiltIns } from '../templates/choose.ts';

/** The keys of a vault that is not on disk yet. */
export interface PreparedVault extends PreparedRecovery {
  readonly name: string;
  readonly coachName: string;
  readonly keyfile: Keyfile;
  readonly rootKey: Uint8Array;
}

/**
 * Makes the keys of a new vault, in memory only.
 *
 * @throws AppError `vault_exists`, `invalid_input` for a name that cannot be a folder
 */
export async function prepareVault(
  folder: string,
  { name, coachName, passphrase }: Input<'prepareVault'>,
  cost: KeyCost,
): Promise<PreparedVault> {
  await freeVaultPath(folder, name);
  const rootKey = sodium.randombytes_buf(32);
  const recovery = prepareRecovery();
  const header = {
    format: latestFormat,
    vaultId: newId(),
    cipher: 'xchacha20poly1305',
  } as const;
  const slots: Keyfile['slots'] = [
    await passphraseSlot(header, rootKey, passphrase, cost),
    recoverySlot(header, rootKey, recovery.recoveryKey),
  ];
  return { name, coachName, keyfile: { ...header, slots }, rootKey, ...recovery };
}

/**
 * Writes a prepared vault. It is built beside, flushed, and then takes its name in one step, so it is
 * on disk whole or not at all.
 *
 * @param fill writes the first rows, in the same transaction as the vault's own
 * @throws AppError `vault_exists`
 */
export async function writeVault(
  folder: string,
  { name, coachName, keyfile, rootKey }: PreparedVault,
  fill: (db: WritableDb) => void = () => undefined,
): Promise<void> {
  const path = await freeVaultPath(folder, name);
  const building = await mkdtemp(join(folder, buildingPrefix));
  const databaseKey = subkey(rootKey, 'database');
  const auditKey = subkey(rootKey, 'audit');
  try {
    await writeFlushed(join(building, vaultFiles.keyfile), keyfileText(keyfile));
    const { db, close } = createDatabase(building, databaseKey);
    try {
      db.atomically(() => {
        const at = new Date();
        writeSettings(db, { vaultId: keyfile.vaultId, coachName }, at.toISOString());
        keepBuiltIns(db, at.toISOString());
        fill(db);
        record(db, auditKey, { at, kind: 'vault_created', subject: keyfile.vaultId });
      });
    } finally {
      close();
    }
    await flushFolder(building);
    await rename(building, path);
    await flushFolder(folder);
  } catch (error) {
    await rm(building, { recursive: true, force: true });
    throw error;
  } finally {
    wipe(databaseKey, auditKey);
  }
}

export function wipePrepared({ rootKey, recoveryKey }: PreparedVault): void {
  wipe(rootKey, recoveryKey);
}
