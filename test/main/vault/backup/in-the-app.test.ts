import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createVault, hostOver, temporaryFolder, testVault } from '../../../support/vault.ts';

/** The same through the host and its worker, as the app runs it: an open vault, and a backup of it. */
async function backedUpHost() {
  const folder = temporaryFolder();
  const [vaults, into] = [join(folder, 'vaults'), join(folder, 'backups')];
  mkdirSync(into);
  const host = hostOver(vaults);
  const words = (await createVault(host)).join(' ');
  await host.call('addPerson', { name: 'Sam', role: '' });
  await host.setBackupFolder(into);
  const { backups } = await host.backUpNow();
  const path = join(into, backups[0]?.fileName ?? '');
  return { host, vaults, into, input: { path, secret: words, kind: 'recovery' } as const };
}

test('a lock in the middle of a backup leaves nothing of it, and the next unlock makes it up', async () => {
  const { host, vaults, into } = await backedUpHost();
  const before = readdirSync(into);
  const running = host.backUpNow().catch((error: { code: string }) => error.code);
  // Answered behind the begin of the backup: then it runs.
  await host.call('getBackups', {});
  await host.lock();

  expect({
    ended: await running,
    into: readdirSync(into),
    vault: readdirSync(join(vaults, 'Practice.countersign')).sort(),
  }).toEqual({ ended: 'locked', into: before, vault: ['keyfile.json', 'vault.db', 'vault.lock'] });
});

test('a stopped backup says so, and is no failure', async () => {
  const { host, into } = await backedUpHost();
  const before = readdirSync(into);
  const running = host.backUpNow().catch((error: { code: string }) => error.code);
  await host.cancelWork();
  expect(await running).toBe('cancelled');
  const { failed, running: goesOn } = await host.call('getBackups', {});
  expect({ failed, goesOn, into: readdirSync(into) }).toEqual({
    failed: null,
    goesOn: false,
    into: before,
  });
});

test('a backup is opened and restored beside an open vault, which stays open', async () => {
  const { host, vaults, input } = await backedUpHost();
  await host.call('addPerson', { name: 'Kim', role: '' });
  const preview = await host.openBackup(input);
  expect(host.holdsBackup).toBe(true);
  await host.restoreBackup(preview.suggestedName);

  expect({
    people: [preview.backup.people, preview.current?.counts.people],
    vaults: readdirSync(vaults).sort(),
    open: [host.openName, host.standing, host.holdsBackup],
    answers: (await host.call('listPeople', {})).length,
  }).toEqual({
    people: [1, 2],
    vaults: ['Practice (restored).countersign', 'Practice.countersign'],
    open: ['Practice', 'unlocked', false],
    answers: 2,
  });
});

test('a backup that was opened without a vault is let go of by a lock, and cannot be restored then', async () => {
  const { host, vaults, input } = await backedUpHost();
  await host.lock();
  await host.openBackup(input);
  const opened = readdirSync(vaults).filter((name) => name.startsWith('.restoring-')).length;
  expect(host.standing).toBe('locked');
  await host.lock();
  await expect(host.restoreBackup('Again')).rejects.toMatchObject({ code: 'not_found' });

  expect({ opened, left: readdirSync(vaults), holds: host.holdsBackup }).toEqual({
    opened: 1,
    left: ['Practice.countersign'],
    holds: false,
  });
});

test('Home says whether there are backups', async () => {
  const folder = temporaryFolder();
  const host = hostOver(folder);
  await createVault(host, testVault);
  const { backup } = await host.call('getHome', { today: '2026-11-22', zone: 'Europe/Berlin' });
  expect(backup).toEqual({ kind: 'none_chosen' });
});
