import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryEnding } from '../atomic-write.ts';
import { buildingPrefix, checkPrefix, vaultFiles } from '../folder.ts';
import { lockVault } from '../sql/lock.ts';

/**
 * Clears up in a vault that has just been opened what a killed process left there: copies that were
 * being examined or made, and files that never got their name. Call it under the vault's lock, by which
 * nobody else is at work here. It never stands in the way of an opening.
 */
export async function clearVault(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const left = names.filter(
    (name) =>
      name === vaultFiles.next ||
      name.startsWith(checkPrefix) ||
      (name.startsWith(`${vaultFiles.keyfile}.`) && name.endsWith(temporaryEnding)),
  );
  for (const name of left) await remove(join(folder, name));
}

/** Older than any clock is likely to be wrong by, and than any vault is still being made. */
const longAgo = 3_600_000;

/**
 * Clears up vaults that a killed process had not made whole. Another process may be making one right
 * now: one in which anything is newer than an hour before this process began, or whose lock is held, is
 * left alone.
 */
export async function clearUnfinished(vaults: string): Promise<void> {
  const began = Date.now() - process.uptime() * 1_000;
  const names = await readdir(vaults).catch(() => []);
  for (const name of names.filter((found) => found.startsWith(buildingPrefix))) {
    const folder = join(vaults, name);
    if ((await newest(folder)) < began - longAgo && isFree(folder)) await remove(folder);
  }
}

async function newest(folder: string): Promise<number> {
  try {
    const names = await readdir(folder);
    const found = await Promise.all(['', ...names].map((name) => stat(join(folder, name))));
    return Math.max(...found.map(({ mtimeMs }) => mtimeMs));
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

function isFree(folder: string): boolean {
  try {
    lockVault(join(folder, vaultFiles.lock)).release();
    return true;
  } catch {
    return false;
  }
}

async function remove(path: string): Promise<void> {
  // What cannot be removed, say on a disk that may only be read, is left for another time.
  await rm(path, { recursive: true, force: true }).catch(() => undefined);
}
