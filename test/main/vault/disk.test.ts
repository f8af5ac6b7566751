import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { makeBareVault } from '../../support/bare-vault.ts';
import { hashesOf } from '../../support/hashes.ts';
import { temporaryFolder } from '../../support/vault.ts';

const script = (name: string) => resolve(import.meta.dirname, '../../support/torture', name);
/** What a script prints that is given a small disk of its own. */
function onDiskOfItsOwn(name: string): string {
  const disk = join(temporaryFolder(), 'disk');
  mkdirSync(disk);
  // A disk of its own, seen by this one process only; it is gone when the process ends.
  const mount = `mount -t tmpfs -o size=600k none "$1" && exec "$2" "$3" "$1"`;
  const rights = process.getuid?.() === 0 ? ['-m'] : ['-r', '-m'];
  return execFileSync(
    'unshare',
    [...rights, 'sh', '-c', mount, 'sh', disk, process.execPath, script(name)],
    { encoding: 'utf8' },
  );
}

let locked: readonly string[] = [];
afterEach(() => {
  for (const path of locked) chmodSync(path, 0o700);
  locked = [];
});

test('what a full disk did not take outlives a lock, and is on disk once there is room and the vault is open', () => {
  expect(JSON.parse(onDiskOfItsOwn('full-disk.ts'))).toEqual({
    first: 'saved 1',
    filled: 'ENOSPC',
    whileFull: ['disk_full', 'disk_full', 'typed 2 on 1'],
    held: true,
    reopened: '2 whole',
    afterwards: 'saved 3',
  });
});

test('a vault on a full disk opens to be read, and takes changes again once there is room', () => {
  expect(JSON.parse(onDiskOfItsOwn('open-on-full-disk.ts'))).toEqual({
    filled: 'ENOSPC',
    opened: 'opened',
    read: ['Sam'],
    whileFull: 'disk_full',
    afterwards: 'added',
    reopened: ['Kim', 'Sam'],
  });
});

test.each([
  ['folder', ['vault.db', 'vault.lock', ''], 0o444],
  ['database', ['vault.db'], 0o444],
  ['lock', ['vault.lock'], 0o444],
])('a %s that may only be read is named, and stays as it was', (_, names, mode) => {
  const parent = temporaryFolder();
  chmodSync(parent, 0o755);
  const bare = makeBareVault(join(parent, 'vault'));
  for (const name of ['', 'vault.db', 'vault.lock']) chmodSync(join(bare.folder, name), 0o777);
  for (const name of names) chmodSync(join(bare.folder, name), name === '' ? 0o555 : mode);
  locked = [bare.folder];
  const before = hashesOf(bare.folder);

  const outcome = execFileSync(
    process.execPath,
    [script('read-only.ts'), bare.folder, bare.vaultId],
    { encoding: 'utf8' },
  );

  expect(outcome).toBe('disk_read_only');
  expect(hashesOf(bare.folder)).toEqual(before);
});
