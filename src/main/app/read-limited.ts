import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/**
 * Reads a file whole, as long as it is an ordinary one of no more than `most` bytes. A folder and a
 * pipe are refused, and not waited for.
 *
 * @throws Error of the file system, or for what is refused
 */
export async function readLimited(path: string, most: number): Promise<Uint8Array> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stat = await file.stat();
    if (!stat.isFile() || stat.size > most) throw new Error('not a file of this kind');
    return await file.readFile();
  } finally {
    await file.close();
  }
}
