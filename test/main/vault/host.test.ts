import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sampleVaultAccess } from '#shared/model/app.ts';
import type { Progress } from '#shared/model/app.ts';
import { vaultCommands } from '#main/vault/vault-commands.ts';
import { hashesOf } from '../../support/hashes.ts';
import { morning } from '../../support/session-texts.ts';
import {
  createVault,
  hostOver,
  openTestVault,
  temporaryFolder,
  testVault,
} from '../../support/vault.ts';

const code = (expected: string) => expect.objectContaining({ code: expected });

describe('a new vault', () => {
  test('is not on disk before two recovery words came back right, and then is there whole', async () => {
    const folder = temporaryFolder();
    const told: Progress[] = [];
    const host = hostOver(folder, (progress) => told.push(progress));
    const { recoveryWords, ask } = await host.prepare(testVaultInput);
    expect(readdirSync(folder)).toEqual([]);
    await expect(host.create({ answers: ['zebra', 'zebra'] })).rejects.toThrow(
      code('recovery_words_wrong'),
    );
    expect({ onDisk: readdirSync(folder), standing: host.standing }).toEqual({
      onDisk: [],
      standing: 'locked',
    });

    const [first, second] = ask.map((position) => recoveryWords[position] ?? '');
    await host.create({ answers: [` ${first?.toUpperCase() ?? ''} `, second ?? ''] });

    expect([host.standing, host.openName, await host.list()]).toEqual([
      'unlocked',
      'Practice',
      [{ name: 'Practice' }],
    ]);
    expect(await host.call('getSettings', {})).toEqual({
      coachName: 'Robin Vale',
      theme: 'system',
      lockAfterMinutes: 5,
      remindMinutes: 10,
      remindSignatureDays: 7,
      spelling: true,
      paper: 'A4',
    });
    const vault = join(folder, 'Practice.countersign');
    const modes = ['', 'keyfile.json', 'vault.db', 'vault.db-wal', 'vault.lock'].map((name) =>
      (statSync(join(vault, name)).mode & 0o777).toString(8),
    );
    expect(modes).toEqual(['700', '600', '600', '600', '600']);
    expect(readdirSync(folder)).toEqual(['Practice.countersign']);
    expect(told).toEqual([
      { task: 'key_derivation', done: 0, total: 1 },
      { task: 'key_derivation', done: 1, total: 1 },
    ]);
  });

  test('never takes the name of another one, whatever the case of its letters', async () => {
    const { host } = await openTestVault();
    for (const name of ['Practice', 'PRACTICE', ' practice ']) {
      await expect(host.prepare({ ...testVaultInput, name })).rejects.toThrow(code('vault_exists'));
    }
  });

  test.each([
    '..',
    '.',
    '...',
    '../other',
    'a/b',
    'a\\b',
    'C:',
    'con',
    'NUL.txt',
    'COM1',
    'name.',
    '.hidden',
    'a\u0000b',
    'a\u202eb',
    'x.countersign',
    'é'.repeat(101),
  ])('refuses the name %j, and writes nothing', async (name) => {
    const folder = join(temporaryFolder(), 'vaults');
    const host = hostOver(folder);
    for (const refused of [
      () => host.prepare({ ...testVaultInput, name }),
      () => host.unlock({ name, passphrase: 'x' }),
    ]) {
      await expect(refused()).rejects.toThrow(code('invalid_input'));
    }
    expect(readdirSync(join(folder, '..'))).toEqual([]);
  });
});

const testVaultInput = {
  name: testVault.name,
  coachName: testVault.coachName,
  passphrase: testVault.passphrase,
};

test('the list names vaults only: no link, no file, no half-built folder', async () => {
  const { folder, host } = await openTestVault();
  symlinkSync(join(folder, 'Practice.countersign'), join(folder, 'Link.countersign'));
  mkdirSync(join(folder, '.building-x'));
  mkdirSync(join(folder, 'Other'));

  expect(await host.list()).toEqual([{ name: 'Practice' }]);
  await expect(host.unlock({ name: 'Link', passphrase: 'x' })).rejects.toThrow(
    code('vault_not_found'),
  );
});

test('a vault with a link or a pipe among its files is refused, and nothing is made where the link leads', async () => {
  const { folder, host } = await openTestVault();
  await host.lock();
  const inVault = (file: string) => join(folder, 'Practice.countersign', file);
  const elsewhere = temporaryFolder();
  const unlock = () => host.unlock({ name: testVault.name, passphrase: testVault.passphrase });

  for (const file of ['keyfile.json', 'vault.db', 'vault.db-wal', 'vault.lock']) {
    const kept = join(folder, file);
    if (existsSync(inVault(file))) renameSync(inVault(file), kept);
    symlinkSync(join(elsewhere, file), inVault(file));
    await expect(unlock()).rejects.toThrow(code('vault_damaged'));
    rmSync(inVault(file));
    execFileSync('mkfifo', [inVault(file)]);
    await expect(unlock()).rejects.toThrow(code('vault_damaged'));
    rmSync(inVault(file));
    if (existsSync(kept)) renameSync(kept, inVault(file));
  }
  expect(readdirSync(elsewhere)).toEqual([]);
  await unlock();
  expect(host.standing).toBe('unlocked');
});

test('a locked vault answers every command with `locked`', async () => {
  const { host } = await openTestVault();
  await host.lock();

  for (const name of vaultCommands) {
    // The input does not matter: nothing may look at it.
    await expect(host.call(name, {})).rejects.toThrow(code('locked'));
  }
  await expect(host.readExport('x')).rejects.toThrow(code('locked'));
  await expect(host.sealPdf(new Uint8Array())).rejects.toThrow(code('locked'));
  expect([host.standing, host.openName]).toEqual(['locked', null]);
});

test('locking leaves no write-ahead log, and what was saved is there after unlocking', async () => {
  const { folder, host } = await openTestVault();
  const person = await host.call('addPerson', { name: 'Sam', role: '' });
  await host.lock();

  expect(readdirSync(join(folder, 'Practice.countersign')).sort()).toEqual([
    'keyfile.json',
    'vault.db',
    'vault.lock',
  ]);
  await host.unlock(testVault);
  expect((await host.call('listPeople', {})).map(({ id }) => id)).toEqual([person.id]);
});

test('a second instance is told that the vault is in use, and disturbs nothing', async () => {
  const { folder, host } = await openTestVault();
  const second = hostOver(folder);

  await expect(second.unlock(testVault)).rejects.toThrow(code('vault_in_use'));
  expect(second.standing).toBe('locked');
  await host.call('addPerson', { name: 'Sam', role: '' });
  await host.lock();
  await second.unlock(testVault);
  expect(await second.call('listPeople', {})).toHaveLength(1);
});

test('the recovery key opens the vault and sets a new passphrase; the old one is refused', async () => {
  const { folder, host, recoveryWords } = await openTestVault();
  await host.lock();
  const before = hashesOf(folder);
  const typed = recoveryWords.map((word, index) => `${index + 1}. ${word.toUpperCase()}`).join(',');
  const wrong = [...recoveryWords].toReversed().join(' ');
  await expect(
    host.recover({ name: 'Practice', words: wrong, newPassphrase: 'new one' }),
  ).rejects.toThrow(code('wrong_recovery_key'));
  expect(hashesOf(folder)).toEqual(before);

  await host.recover({ name: 'Practice', words: typed, newPassphrase: 'new one' });
  expect(host.standing).toBe('unlocked');
  await host.lock();

  await expect(host.unlock(testVault)).rejects.toThrow(code('wrong_passphrase'));
  await host.unlock({ name: 'Practice', passphrase: 'new one' });
  expect(host.standing).toBe('unlocked');
});

test('the sample vault is made once, full of people, and opened again after', async () => {
  const folder = temporaryFolder();
  const host = hostOver(folder);
  await host.createSample();
  const people = await host.call('listPeople', {});
  await host.lock();
  await host.createSample();

  expect(await host.call('listPeople', {})).toEqual(people);
  expect(people.length).toBeGreaterThan(8);
  expect(host.openName).toBe(sampleVaultAccess.name);
});

describe('leaving the sample', () => {
  test('takes its folder and no other off the disk, and what was written in it only once told', async () => {
    const { folder, host } = await openTestVault();
    await host.lock();
    await host.createSample();
    expect(await host.call('getSample', {})).toEqual({ changed: false });
    await host.call('addPerson', { name: 'Mine', role: '', cleanSlate: false });
    expect(await host.call('getSample', {})).toEqual({ changed: true });
    await expect(host.call('leaveSample', { changed: false })).rejects.toThrow(
      code('stale_revision'),
    );
    await host.lock();
    expect(readdirSync(folder)).toEqual(['Practice.countersign', 'Sample.countersign']);

    await host.createSample();
    await host.call('leaveSample', { changed: true });
    await host.lock();
    expect([host.standing, readdirSync(folder)]).toEqual(['locked', ['Practice.countersign']]);
  });

  test('is not for a vault of one’s own, though it be called as the sample is', async () => {
    const folder = temporaryFolder();
    const host = hostOver(folder);
    await createVault(host, { ...testVault, name: sampleVaultAccess.name });
    expect(await host.call('getSample', {})).toBeNull();
    await expect(host.call('leaveSample', { changed: true })).rejects.toThrow(code('not_found'));
    await host.lock();
    expect(readdirSync(folder)).toEqual(['Sample.countersign']);
  });
});

test('settings are kept', async () => {
  const { host } = await openTestVault();
  const changed = {
    theme: 'dark',
    lockAfterMinutes: 10,
    remindMinutes: 0,
    remindSignatureDays: 14,
    spelling: false,
    paper: 'Letter',
  } as const;
  await host.call('changeSettings', changed);
  await host.lock();
  await host.unlock(testVault);

  expect(await host.call('getSettings', {})).toEqual({ coachName: 'Robin Vale', ...changed });
});

test('what is not known is not found, by every command that names it', async () => {
  const { host } = await openTestVault();
  await createVault(hostOver(temporaryFolder()));
  const id = '0198f2a0-0000-7000-8000-000000000001';
  for (const refused of [
    () => host.call('getPerson', { personId: id }),
    () => host.call('removePerson', { personId: id }),
    () => host.call('openSession', { sessionId: id }),
    () => host.call('closeSession', { sessionId: id }),
    () => host.call('setActionDone', { actionId: id, done: true }),
    () => host.call('getSummary', { sessionId: id }),
    () => host.call('issueSummary', { sessionId: id }),
  ]) {
    await expect(refused()).rejects.toThrow(code('not_found'));
  }
});

test('a lock that comes in the middle of a hand-over or hand-back leaves the vault locked', async () => {
  const { host } = await openTestVault();
  const { id: personId } = await host.call('addPerson', { name: 'Sam', role: '' });
  const { id: sessionId } = await host.call('planSession', {
    personId,
    plan: morning,
    templateId: 'regular',
  });
  await host.call('closeSession', { sessionId });
  await host.call('issueSummary', { sessionId });

  const over = host.call('handOver', { sessionId });
  await Promise.all([host.lock(), over]);
  const afterHandOver = [host.standing, host.openName];

  await host.unlock({ name: testVault.name, passphrase: testVault.passphrase });
  await host.call('handOver', { sessionId });
  const back = host.call('handBack', { passphrase: testVault.passphrase });
  await Promise.all([host.lock(), back]);
  expect([afterHandOver, [host.standing, host.openName]]).toEqual([
    ['locked', null],
    ['locked', null],
  ]);
});
