import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../support/vault.ts';

test('a full disk of backups costs no older backup and no save, and is told', () => {
  const disk = join(temporaryFolder(), 'disk');
  mkdirSync(disk);
  // A disk of its own, seen by this one process only; it is gone when the process ends.
  const mount = `mount -t tmpfs -o size=600k none "$1" && exec "$2" "$3" "$1"`;
  const rights = process.getuid?.() === 0 ? ['-m'] : ['-r', '-m'];
  const script = resolve(import.meta.dirname, '../../../support/torture/backup-on-full-disk.ts');
  const said = execFileSync(
    'unshare',
    [...rights, 'sh', '-c', mount, 'sh', disk, process.execPath, script],
    { encoding: 'utf8' },
  );

  expect(JSON.parse(said)).toEqual({
    first: '1 there',
    whileFull: 'backup_no_room',
    left: 1,
    failed: 'backup_no_room',
    // Of one day, the newest stays.
    afterwards: '1 there',
  });
});
