import { expect, test } from 'vitest';
import { onDiskOfItsOwn } from '../../support/small-disk.ts';

test('what a full disk did not take outlives a lock, and is on disk once there is room and the vault is open', () => {
  expect(JSON.parse(onDiskOfItsOwn('full-disk.ts'))).toEqual({
    first: 'saved 1',
    filled: 'ENOSPC',
    whileFull: ['disk_full', 'disk_full', 'typed 2 on 1'],
    held: true,
    reopened: '2 whole',
    afterwards: 'saved 3',
    beforeTick: ['saved', 'ENOSPC', 'disk_full'],
    ticked: 'whole',
    // Profile, look back, assessment, template: refused, and read as they were typed all the same.
    elsewhere: [
      ['disk_full', 'disk_full', 'disk_full', 'disk_full'],
      [true, true, true, true],
    ],
    keptElsewhere: [true, true, true, true],
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

test('what a team member wrote on a full disk outlives a lock, and is saved once there is room', () => {
  const words = 'I plan first. '.repeat(2_000);
  expect(JSON.parse(onDiskOfItsOwn('turn-on-full-disk.ts'))).toEqual({
    first: 'saved',
    filled: 'ENOSPC',
    whileFull: ['disk_full', words.length],
    held: true,
    // As it is kept: without the space at its end.
    reopened: words.trim().length,
  });
});

test('a re-encryption for which there is no room changes nothing, and leaves the vault open', () => {
  expect(JSON.parse(onDiskOfItsOwn('reencrypt-on-full-disk.ts', '1200k'))).toEqual({
    filled: 'ENOSPC',
    refused: 'disk_full',
    left: ['keyfile.json', 'vault.db', 'vault.db-wal', 'vault.lock'],
    sameKeys: true,
    read: ['Sam Okafor'],
    afterwards: 'added',
    reopened: ['Kim', 'Sam Okafor'],
  });
});

test('folders that cannot be removed lose nothing of a re-encryption, and keep no vault from locking', () => {
  expect(JSON.parse(onDiskOfItsOwn('stuck-folders.ts', '20m'))).toEqual({
    blocked: true,
    reencrypted: 'done',
    restoringBlocked: true,
    added: 'added',
    locked: 'locked',
    found: ['Kim', 'Sam'],
  });
});
