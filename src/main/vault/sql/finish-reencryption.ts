import { rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { flushFolder } from '../atomic-write.ts';
import { vaultFiles } from '../folder.ts';
import { connectToRead } from './connect.ts';
import type { VaultFile } from './examine.ts';

/**
 * Finishes a re-encryption that was cut off after its keyfile came into force: a next database that
 * opens with the keyfile's own key is the vault's, and takes the place of one that does not. Call it
 * under the vault's lock.
 */
export async function finishReencryption(vault: VaultFile): Promise<void> {
  const { folder, path } = vault;
  const next = join(folder, vaultFiles.next);
  const found = await stat(next).catch(() => null);
  if (found === null || !(await isOurs({ ...vault, path: next }))) return;
  // Then it was finished before, and something brought the file back, a program that keeps folders in step,
  // say: what was saved since must not go.
  if (await isOurs(vault)) return;
  // The log belongs to the database of before, and everything in it was folded in before the copy.
  await rm(`${path}-wal`, { force: true });
  // Also the keyfile's own renaming: it has to outlast a power cut before the old database goes.
  await flushFolder(folder);
  await rename(next, path);
  // Before anything is saved: a log must never stand beside the other one of the two after a power cut.
  await flushFolder(folder);
}

/** Whether a database opens with the vault's key and is that vault's; leaves it and its log as they were. */
async function isOurs({ path, key, vaultId }: VaultFile): Promise<boolean> {
  const log = await stat(`${path}-wal`).catch(() => null);
  const connection = connectToRead(path, key);
  try {
    const found = connection.prepare("select value from setting where key = 'vaultId'").pluck();
    return found.get() === JSON.stringify(vaultId);
  } catch {
    return false;
  } finally {
    connection.close();
    await rm(`${path}-shm`, { force: true });
    if (log === null) await rm(`${path}-wal`, { force: true });
  }
}
