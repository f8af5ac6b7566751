import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { temporaryFolder } from './vault.ts';

/** Where a script of `test/support/torture` lies. */
const tortureScript = (name: string): string => resolve(import.meta.dirname, 'torture', name);

/** What a script prints that is given a small disk of its own. */
export function onDiskOfItsOwn(name: string, size = '1200k'): string {
  const disk = join(temporaryFolder(), 'disk');
  mkdirSync(disk);
  // A disk of its own, seen by this one process only; it is gone when the process ends.
  const mount = `mount -t tmpfs -o size=${size} none "$1" && exec "$2" "$3" "$1"`;
  const rights = process.getuid?.() === 0 ? ['-m'] : ['-r', '-m'];
  return execFileSync(
    'unshare',
    [...rights, 'sh', '-c', mount, 'sh', disk, process.execPath, tortureScript(name)],
    { encoding: 'utf8' },
  );
}
