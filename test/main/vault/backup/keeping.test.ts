import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  backUpIfDue,
  backUpNow,
  setAutomaticBackup,
  setBackupFolder,
} from '#main/vault/backup/commands.ts';
import { backupState, backupsSince } from '#main/vault/backup/state.ts';
import { addPerson } from '#main/vault/people.ts';
import { clockFrom, vaultToBackUp, workOf } from '../../../support/backups.ts';

test('a folder that is gone or lies in a vault is named, and the vault goes on', async () => {
  const { vault, vaults, into } = await vaultToBackUp();
  await expect(setBackupFolder(vault, { folder: join(into, 'no') })).rejects.toMatchObject({
    code: 'backup_folder_missing',
  });
  await expect(
    setBackupFolder(vault, { folder: join(vaults, 'Practice.countersign') }),
  ).rejects.toMatchObject({ code: 'backup_folder_unusable' });
  await setBackupFolder(vault, { folder: into });
  rmSync(into, { recursive: true });
  await expect(backUpNow(vault, workOf().work)).rejects.toMatchObject({
    code: 'backup_folder_missing',
  });
  addPerson(vault, { name: 'Sam', role: '' });
  expect((await backupState(vault)).failed?.code).toBe('backup_folder_missing');
});

test('the automatic backup comes once a day, after a failure an hour later, and not when turned off', async () => {
  const { vault, into } = await vaultToBackUp();
  let now = Date.parse('2026-11-22T12:00:00.000Z');
  const timed = { ...vault, now: () => new Date(now) };
  const count = async (): Promise<number> => {
    await backUpIfDue(timed, workOf().work);
    return (await backupState(timed)).backups.length;
  };
  const counts = [await count()];
  await setBackupFolder(timed, { folder: into });
  counts.push(await count(), await count());
  now += 86_400_000;
  rmSync(into, { recursive: true });
  counts.push(await count());
  const failed = (await backupState(timed)).failed?.code;
  mkdirSync(into);
  now += 3_000_000;
  counts.push(await count());
  now += 600_000;
  counts.push(await count());
  await setAutomaticBackup(timed, { automatic: false });
  now += 86_400_000;
  counts.push(await count());

  expect({ counts, failed }).toEqual({
    counts: [0, 1, 1, 1, 1, 2, 2],
    failed: 'backup_folder_missing',
  });
});

test('lists the backups that still hold what was in the vault at a time', async () => {
  const { vault, into } = await vaultToBackUp();
  const { vault: daily, nextDay } = clockFrom(vault, '2026-11-02T09:00:00.000Z');
  await setBackupFolder(daily, { folder: into });
  const made: string[] = [];
  for (let count = 0; count < 3; count += 1) {
    const { backups } = await backUpNow(daily, workOf().work);
    made.push(backups[0]?.fileName ?? '');
    nextDay();
  }
  rmSync(join(into, made[2] ?? ''));

  const since = await backupsSince(vault.db, '2026-11-03T00:00:00.000Z');
  expect(since.map(({ fileName }) => fileName)).toEqual([made[1]]);
});
