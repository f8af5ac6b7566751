import { rename, rm } from 'node:fs/promises';
import { writeFlushed } from '#main/vault/index.ts';

/** Writes a file of the app's own, for its owner only: after a crash it is the old one or the new one. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${path}.tmp`;
  // What a crash left there.
  await rm(temporary, { force: true });
  await writeFlushed(temporary, content);
  await rename(temporary, path);
}
