import { randomBytes } from 'node:crypto';
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { flushFolder } from '../atomic-write.ts';
import { vaultFiles } from '../folder.ts';

/** How the name begins of a write-ahead log that was not the vault's. */
const asidePrefix = `${vaultFiles.database}-wal.unused-`;

/** Not deleted: it may be the only place where something is, of another vault or of another time. */
export async function setLogAside(folder: string): Promise<void> {
  const name = asidePrefix + randomBytes(4).toString('hex');
  await rename(join(folder, `${vaultFiles.database}-wal`), join(folder, name));
  await flushFolder(folder);
}

/** Deletes every log that was set aside; one of another time of this vault holds what it held then. */
export async function deleteLogsSetAside(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(asidePrefix));
  if (names.length === 0) return;
  for (const name of names) await rm(join(folder, name));
  await flushFolder(folder);
}
