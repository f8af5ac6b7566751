import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { makeBareVault } from '../../support/bare-vault.ts';
import { hashesOf } from '../../support/hashes.ts';
import { onDiskOfItsOwn, tortureScript } from '../../support/small-disk.ts';
import { temporaryFolder } from '../../support/vault.ts';

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

test('a re-encryption for which there is no room changes nothing, and leaves the vault open', () => {
  expect(JSON.parse(onDiskOfItsOwn('reencrypt-on-full-disk.ts', '900k'))).toEqual({
    filled: 'ENOSPC',
    refused: 'disk_full',
    left: ['keyfile.json', 'vault.db', 'vault.db-wal', 'vault.lock'],
    sameKeys: true,
    read: ['Sam Okafor'],
    afterwards: 'added',
    reopened: ['Kim', 'Sam Okafor'],
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
    [tortureScript('read-only.ts'), bare.folder, bare.vaultId],
    { encoding: 'utf8' },
  );

  expect(outcome).toBe('disk_read_only');
  expect(hashesOf(bare.folder)).toEqual(before);
});
