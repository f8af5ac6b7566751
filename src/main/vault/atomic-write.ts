import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** How the name ends of a file that has not got its own yet. */
export const temporaryEnding = '.tmp';

/** A file that is on disk under a temporary name. */
export interface StagedFile {
  /** Where it lies now. */
  readonly temporary: string;
  /** Gives it its name in one step, in place of what had it: after a crash one of the two is there. */
  readonly put: () => Promise<void>;
  readonly drop: () => Promise<void>;
}

/** Writes and flushes a file that is to take the name `path`; all that needs room on the disk is done. */
export async function stageFile(path: string, content: string | Uint8Array): Promise<StagedFile> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}${temporaryEnding}`;
  const drop = () => rm(temporary, { force: true });
  try {
    await writeFlushed(temporary, content);
  } catch (error) {
    await drop();
    throw error;
  }
  return {
    temporary,
    put: async () => {
      try {
        await rename(temporary, path);
      } catch (error) {
        await drop();
        throw error;
      }
      await flushFolder(dirname(path));
    },
    drop,
  };
}

/** Writes a new file, readable by its owner only, and waits until it is on disk. */
export async function writeFlushed(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes new names in a folder durable. Windows has no such call and needs none. */
export async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
