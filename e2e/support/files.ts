import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Every file under `folder`, however deep. */
export async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** The SHA-256 of every file under `folder`, by its name: equal before and after means untouched. */
export async function fingerprint(folder: string): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  for (const file of await filesUnder(folder)) {
    const digest = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    found[relative(folder, file)] = digest;
  }
  return found;
}
