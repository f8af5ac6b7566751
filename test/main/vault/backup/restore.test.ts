import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { backUp } from '#main/vault/backup/back-up.ts';
import { getBin } from '#main/vault/bin/bin.ts';
import { dropBackup, openBackup, previewOf, restoreBackup } from '#main/vault/backup/restore.ts';
import type { BackupSecret, OpenedBackup } from '#main/vault/backup/restore.ts';
import { recoveryWords } from '#main/vault/keys/recovery-words.ts';
import { unlock } from '#main/vault/lifecycle/open.ts';
import { addPerson, listPeople, removePerson } from '#main/vault/people.ts';
import { writeBinClock } from '#main/vault/sql/queries/bin.ts';
import { AppError } from '#shared/errors.ts';
import { testKeyCost } from '../../../support/bare-vault.ts';
import { madeOnce, vaultToBackUp, workOf } from '../../../support/backups.ts';
import { hashesOf } from '../../../support/hashes.ts';
import { temporaryFolder, testVault } from '../../../support/vault.ts';

// By recovery key, but where the passphrase itself matters: nothing has to be derived for it.
const { recoveryKey } = await madeOnce;
const byWords = { secret: recoveryWords(recoveryKey).join(' '), kind: 'recovery' } as const;

/** A vault with Sam in it, a backup of it, and the vault gone on: Kim came later. It is closed. */
async function backedUp() {
  const { vaults, into, vault, made } = await vaultToBackUp();
  addPerson(vault, { name: 'Sam', role: 'Engineer' });
  const { fileName } = await backUp(vault, into, workOf().work);
  addPerson(vault, { name: 'Kim', role: '' });
  vault.close();
  return { vaults, made, path: join(into, fileName) };
}

async function openIn(vaults: string, path: string, secret: Omit<BackupSecret, 'path'>) {
  const opened = await openBackup(vaults, { path, ...secret }, workOf().work);
  onTestFinished(() => dropBackup(opened));
  return opened;
}

test('a restored vault opens with its old passphrase and says in its log what it is; the vault here is untouched', async () => {
  const { vaults, path } = await backedUp();
  const before = hashesOf(join(vaults, 'Practice.countersign'));
  const file = readFileSync(path);
  const secret = { secret: testVault.passphrase, kind: 'passphrase' } as const;
  const opened = await openIn(vaults, path, secret);
  await restoreBackup(vaults, opened, 'Practice again', testKeyCost);

  const restored = await unlock(
    vaults,
    { name: 'Practice again', passphrase: testVault.passphrase },
    testKeyCost,
  );
  onTestFinished(restored.close);
  expect({
    people: listPeople(restored).map(({ name, role }) => [name, role]),
    log: restored.db.all('select kind from audit order by seq desc limit 2'),
    lost: restored.db.all("select 1 from audit where kind = 'log_lost'"),
    vaults: readdirSync(vaults).sort(),
    untouched: hashesOf(join(vaults, 'Practice.countersign')),
    file: readFileSync(path).equals(file),
  }).toEqual({
    people: [['Sam', 'Engineer']],
    log: [{ kind: 'vault_unlocked' }, { kind: 'vault_restored' }],
    lost: [],
    vaults: ['Practice again.countersign', 'Practice.countersign'],
    untouched: before,
    file: true,
  });
});

test('shows what differs from the vault that is here, without opening that for writing', async () => {
  const { vaults, path } = await backedUp();
  const before = hashesOf(vaults);
  const opened = await openIn(vaults, path, byWords);
  const preview = await previewOf(opened, vaults, null);
  await dropBackup(opened);

  expect({
    name: preview.name,
    suggestedName: preview.suggestedName,
    backup: preview.backup.people,
    current: preview.current && [preview.current.name, preview.current.counts.people],
    vaults: hashesOf(vaults),
  }).toEqual({
    name: 'Practice',
    suggestedName: 'Practice (restored)',
    backup: 1,
    current: ['Practice', 2],
    vaults: before,
  });
});

test('compares with the vault that is open, and with none where there is none', async () => {
  const { made, path } = await backedUp();
  const elsewhere = temporaryFolder();
  const opened = await openIn(elsewhere, path, byWords);
  const here = {
    vaultId: made.keyfile.vaultId,
    name: 'Another name',
    count: () => Promise.resolve({ ...opened.counts, people: 7 }),
  };

  expect({
    here: (await previewOf(opened, elsewhere, here)).current,
    nowhere: await previewOf(opened, elsewhere, { ...here, vaultId: 'another' }),
  }).toEqual({
    here: { name: 'Another name', counts: { ...opened.counts, people: 7 } },
    nowhere: expect.objectContaining({ current: null, suggestedName: 'Practice' }),
  });
});

test('refuses a wrong passphrase and wrong words, and leaves nothing', async () => {
  const { vaults, path } = await backedUp();
  const before = readdirSync(vaults);
  const words = Array.from({ length: 23 }, () => 'abandon').join(' ');
  const refusals: string[] = [];
  for (const secret of [
    { secret: 'wrong', kind: 'passphrase' },
    { secret: `${words} art`, kind: 'recovery' },
    { secret: 'not words', kind: 'recovery' },
  ] as const) {
    await openBackup(vaults, { path, ...secret }, workOf().work).catch((error: AppError) =>
      refusals.push(error.code),
    );
  }
  expect({ refusals, left: readdirSync(vaults) }).toEqual({
    refusals: ['wrong_passphrase', 'wrong_recovery_key', 'wrong_recovery_key'],
    left: before,
  });
});

test('never restores over a vault that is there, whatever the case of its letters, nor out of the folder', async () => {
  const { vaults, path } = await backedUp();
  const opened = await openIn(vaults, path, byWords);
  const before = hashesOf(join(vaults, 'Practice.countersign'));
  const refusals: string[] = [];
  for (const name of ['Practice', 'PRACTICE', '../out', 'a/b', '', 'con']) {
    await restoreBackup(vaults, opened, name, testKeyCost).catch((error: AppError) =>
      refusals.push(error.code),
    );
  }
  // After all of these the backup is still open, and another name does.
  await restoreBackup(vaults, opened, 'Elsewhere', testKeyCost);

  expect({
    refusals,
    before: hashesOf(join(vaults, 'Practice.countersign')),
    made: existsSync(join(vaults, 'Elsewhere.countersign')),
  }).toEqual({
    refusals: ['vault_exists', 'vault_exists', ...Array.from({ length: 4 }, () => 'invalid_input')],
    before,
    made: true,
  });
});

test('is stopped while it is being opened with nothing left behind', async () => {
  const { vaults, path } = await backedUp();
  const before = readdirSync(vaults);
  const { work, abort } = workOf(({ task }) => {
    if (task === 'restore') abort.abort(new AppError('cancelled'));
  });
  const opening = openBackup(vaults, { path, ...byWords }, work);
  await expect(opening).rejects.toMatchObject({ code: 'cancelled' });
  expect(readdirSync(vaults)).toEqual(before);
});

test('wipes the root key when it lets go', async () => {
  const { vaults, path } = await backedUp();
  const opened: OpenedBackup = await openIn(vaults, path, byWords);
  await dropBackup(opened);
  expect({ key: [...opened.rootKey], left: readdirSync(vaults) }).toEqual({
    key: Array.from({ length: 32 }, () => 0),
    left: ['Practice.countersign'],
  });
});

test('clears away what a killed restore left, and not what another process works on', async () => {
  const { vaults, path } = await backedUp();
  const [killed, running] = ['.restoring-4194304-abc', `.restoring-${process.ppid}-abc`];
  for (const name of [killed, running]) mkdirSync(join(vaults, name));
  await dropBackup(await openIn(vaults, path, byWords));
  expect(readdirSync(vaults).sort()).toEqual([running, 'Practice.countersign']);
});

test('what lay in the bin of a backup is still there when it is restored days later', async () => {
  const { vaults, into, vault } = await vaultToBackUp();
  const { id: personId } = addPerson(vault, { name: 'Sam', role: '' });
  removePerson(vault, { personId });
  const threeDaysAgo = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10);
  vault.db.atomically(() => {
    writeBinClock(vault.db, { seen: threeDaysAgo, day: 29 });
    vault.db.run('update person set bin_day = 0');
  });
  const { fileName } = await backUp(vault, into, workOf().work);
  vault.close();
  const opened = await openIn(vaults, join(into, fileName), byWords);
  await restoreBackup(vaults, opened, 'Practice again', testKeyCost);

  const restored = await unlock(
    vaults,
    { name: 'Practice again', passphrase: testVault.passphrase },
    testKeyCost,
  );
  onTestFinished(restored.close);
  expect(getBin(restored).people.map(({ name, daysLeft }) => [name, daysLeft])).toEqual([
    ['Sam', 1],
  ]);
});
