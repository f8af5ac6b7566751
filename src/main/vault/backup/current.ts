import { lstat, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { RestorePreview, VaultCounts } from '#shared/model/backup.ts';
import { existingVault, listVaults, vaultFiles } from '../folder.ts';
import { wipe } from '../keys/bytes.ts';
import { subkey } from '../keys/subkeys.ts';
import { readKeyfile } from '../lifecycle/read-keyfile.ts';
import { connectToRead } from '../sql/connect.ts';
import { writableDb } from '../sql/db.ts';
import { lockVault } from '../sql/lock.ts';
import { latestVersion } from '../sql/migrate.ts';
import { countVault } from '../sql/queries/counts.ts';

/** The vault that is open here, as far as a comparison needs it. */
export interface VaultHere {
  readonly vaultId: string;
  readonly name: string;
  readonly count: () => Promise<VaultCounts>;
}

/**
 * The vault that a backup is of, as it is on this laptop now: the open one, or one whose database opens
 * with the backup's own root key. Where there are several, the one of the same name comes first.
 */
export async function currentCounts(
  vaults: string,
  backup: { readonly name: string; readonly vaultId: string; readonly rootKey: Uint8Array },
  here: VaultHere | null,
): Promise<RestorePreview['current']> {
  if (here?.vaultId === backup.vaultId) return { name: here.name, counts: await here.count() };
  const names = (await listVaults(vaults)).map(({ name }) => name);
  const databaseKey = subkey(backup.rootKey, 'database');
  try {
    for (const name of names.sort((one) => (one === backup.name ? -1 : 0))) {
      const counts = await countsOf(vaults, name, backup.vaultId, databaseKey).catch(() => null);
      if (counts !== null) return { name, counts };
    }
    return null;
  } finally {
    wipe(databaseKey);
  }
}

/** Counts a vault that nobody has open, without writing to it. */
async function countsOf(
  vaults: string,
  name: string,
  vaultId: string,
  key: Uint8Array,
): Promise<VaultCounts | null> {
  const path = await existingVault(vaults, name);
  if ((await readKeyfile(path)).vaultId !== vaultId) return null;
  const lock = lockVault(join(path, vaultFiles.lock));
  try {
    const database = join(path, vaultFiles.database);
    const log = await lstat(`${database}-wal`).catch(() => null);
    const connection = connectToRead(database, key);
    try {
      // A vault that no program of this version has opened yet is not counted, rather than changed.
      const version = connection.pragma('user_version', { simple: true });
      return version === latestVersion ? countVault(writableDb(connection)) : null;
    } finally {
      connection.close();
      await rm(`${database}-shm`, { force: true });
      if (log === null) await rm(`${database}-wal`, { force: true });
    }
  } finally {
    lock.release();
  }
}
