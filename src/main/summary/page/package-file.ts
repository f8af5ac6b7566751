import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Where a file of our own package lies, run from source, built, or packed: the nearest folder above
 * this code that has a package.json is the package's.
 */
export function packageFile(path: string): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('This code lies in no package.');
    folder = parent;
  }
  return join(folder, path);
}
