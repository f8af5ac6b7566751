import { expect, test } from 'vitest';
import { onDiskOfItsOwn } from '../../../support/small-disk.ts';

test('a full disk of backups costs no older backup and no save, and is told', () => {
  const said = onDiskOfItsOwn('backup-on-full-disk.ts');

  expect(JSON.parse(said)).toEqual({
    first: '1 there',
    whileFull: 'backup_no_room',
    left: 1,
    failed: 'backup_no_room',
    // Of one day, the newest stays.
    afterwards: '1 there',
  });
});
