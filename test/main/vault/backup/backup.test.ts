import {
  closeSync,
  copyFileSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { backUpNow, setBackupFolder } from '#main/vault/backup/commands.ts';
import { backupState } from '#main/vault/backup/state.ts';
import { partName } from '#main/vault/backup/file-name.ts';
import { extract } from '#main/vault/backup/extract.ts';
import { subkey } from '#main/vault/keys/subkeys.ts';
import { addPerson } from '#main/vault/people.ts';
import { planSession } from '#main/vault/sessions/plan.ts';
import { openSession, saveSession } from '#main/vault/sessions/text.ts';
import { openDatabase } from '#main/vault/sql/open.ts';
import { AppError } from '#shared/errors.ts';
import type { BackupState } from '#shared/model/backup.ts';
import { clockFrom, madeOnce, vaultToBackUp, workOf } from '../../../support/backups.ts';
import { morning } from '../../../support/session-texts.ts';
import { flipBit } from '../../../support/torture/damage.ts';
import { textOfSave } from '../../../support/torture/text-of-save.ts';
import { temporaryFolder } from '../../../support/vault.ts';

/** What the newest backup in `into` holds, opened as a vault of its own. */
async function contentOf(path: string) {
  const { keyfile, rootKey } = await madeOnce;
  const folder = temporaryFolder();
  const keys = {
    backup: subkey(rootKey, 'backup'),
    database: subkey(rootKey, 'database'),
    audit: subkey(rootKey, 'audit'),
  };
  const { manifest } = await extract(path, folder, keys, keyfile.vaultId, () => undefined);
  const database = await openDatabase(folder, keys.database, keyfile.vaultId);
  onTestFinished(database.close);
  return { manifest, db: database.db };
}

test('a backup is one file, proved, listed and recorded, and nothing else is left', async () => {
  const { vault, into } = await vaultToBackUp();
  addPerson(vault, { name: 'Sam', role: '' });
  await setBackupFolder(vault, { folder: into });
  const { backups, failed, running, notice } = await backUpNow(vault, workOf().work);

  expect({
    files: readdirSync(into),
    vault: readdirSync(vault.folder).sort(),
    listed: backups.map(({ fileName, counts, present }) => ({
      fileName,
      people: counts.people,
      present,
    })),
    failed,
    running,
    notice,
    recorded: vault.db.get('select kind, subject from audit order by seq desc limit 1'),
  }).toEqual({
    files: [backups[0]?.fileName],
    vault: ['keyfile.json', 'vault.db', 'vault.db-wal', 'vault.lock'],
    listed: [
      {
        fileName: expect.stringMatching(/^Practice-\d{4}-\d\d-\d\d-\d{4}\.countersign-backup$/u),
        people: 1,
        present: true,
      },
    ],
    failed: null,
    running: false,
    notice: null,
    recorded: { kind: 'backup_made', subject: backups[0]?.id },
  });
});

test('saves are answered while a large backup runs, and it holds the state of its begin', async () => {
  const filler = `${'word '.repeat(800)}end`;
  const { vault, into } = await vaultToBackUp((db) => {
    for (let count = 0; count < 2_500; count += 1) {
      db.run(
        `insert into person (id, name, role, created_at, updated_at) values (@id, 'P', @role, '', '')`,
        { id: `filler-${count}`, role: filler },
      );
    }
  });
  const person = addPerson(vault, { name: 'Sam', role: '' });
  const { id: sessionId } = planSession(vault, {
    personId: person.id,
    plan: morning,
    templateId: 'regular',
  });
  saveSession(vault, { sessionId, revision: 0, ...textOfSave(1) });
  await setBackupFolder(vault, { folder: into });
  let atBegin: number | null = null;
  let revision = 1;
  const { work } = workOf(() => {
    atBegin ??= revision;
  });
  const seen: number[] = [];
  const done = backUpNow(vault, work);
  const soon = (): Promise<null> => new Promise((resolve) => setImmediate(() => resolve(null)));
  let ended: BackupState | null = null;
  while (ended === null) {
    // In the same queue as the backup's own steps, as every save is.
    await work.inTurn(() => {
      saveSession(vault, { sessionId, revision, ...textOfSave(revision + 1) });
      revision += 1;
    });
    seen.push(revision);
    ended = await Promise.race([done, soon()]);
  }
  const { backups } = ended;
  const { db, manifest } = await contentOf(join(into, backups[0]?.fileName ?? ''));
  const found = openSession({ ...vault, db }, { sessionId });

  const whileItRan = seen.filter((saved) => atBegin !== null && saved > atBegin).length;
  expect(whileItRan).toBeGreaterThan(5);
  expect(found.revision).toBeGreaterThanOrEqual(1);
  expect(found.revision).toBeLessThanOrEqual(atBegin ?? 0);
  expect({ document: found.document, notes: found.notes }).toEqual(textOfSave(found.revision));
  expect(manifest.counts).toEqual(backups[0]?.counts);
  expect(openSession(vault, { sessionId }).revision).toBe(revision);
});

test('a backup that does not come back as it was written is thrown away, and the older ones stay', async () => {
  const { vault, into } = await vaultToBackUp();
  await setBackupFolder(vault, { folder: into });
  await backUpNow(vault, workOf().work);
  const before = readdirSync(into);
  // The disk gives back other bytes than the vault's: a page in the middle is not what it was.
  const other = join(temporaryFolder(), 'other.db');
  copyFileSync(join(vault.folder, 'vault.db'), other);
  flipBit(other, 4096 * 5 + 100, 3);
  const descriptor = openSync(other, 'r');
  onTestFinished(() => closeSync(descriptor));
  const damaged = { ...vault, freeze: () => ({ ...vault.freeze(), descriptor }) };

  await expect(backUpNow(damaged, workOf().work)).rejects.toMatchObject({
    code: 'backup_unproved',
  });

  const state = await backupState(vault);
  expect({
    files: readdirSync(into),
    listed: state.backups.length,
    failed: state.failed?.code,
    left: readdirSync(vault.folder).filter((name) => name.startsWith('check-')),
    recorded: vault.db.get('select kind from audit order by seq desc limit 1'),
  }).toEqual({
    files: before,
    listed: 1,
    failed: 'backup_unproved',
    left: [],
    recorded: { kind: 'backup_failed' },
  });
});

test('a backup that holds less than the vault held is not taken for proved', async () => {
  const { vault, into } = await vaultToBackUp();
  addPerson(vault, { name: 'Sam', role: '' });
  await setBackupFolder(vault, { folder: into });
  const old = join(temporaryFolder(), 'old.db');
  const still = vault.freeze();
  copyFileSync(join(vault.folder, 'vault.db'), old);
  still.release();
  addPerson(vault, { name: 'Kim', role: '' });
  const descriptor = openSync(old, 'r');
  onTestFinished(() => closeSync(descriptor));
  const stale = {
    ...vault,
    freeze: () => ({ ...vault.freeze(), descriptor, bytes: readFileSync(old).length }),
  };

  await expect(backUpNow(stale, workOf().work)).rejects.toMatchObject({ code: 'backup_unproved' });
  expect(readdirSync(into)).toEqual([]);
});

test('is stopped at any of its steps with nothing left behind, and the vault goes on', async () => {
  const { vault, into } = await vaultToBackUp();
  await setBackupFolder(vault, { folder: into });
  for (const task of ['backup', 'backup_proof'] as const) {
    const { work, abort } = workOf((progress) => {
      if (progress.task === task) abort.abort(new AppError('cancelled'));
    });
    await expect(backUpNow(vault, work)).rejects.toMatchObject({ code: 'cancelled' });
  }
  addPerson(vault, { name: 'Sam', role: '' });
  const after = await backUpNow(vault, workOf().work);

  expect({
    files: readdirSync(into),
    vault: readdirSync(vault.folder).filter((name) => name.startsWith('check-')),
    listed: after.backups.map(({ fileName }) => fileName),
    failed: after.failed,
  }).toEqual({
    files: [after.backups[0]?.fileName],
    vault: [],
    listed: readdirSync(into),
    failed: null,
  });
});

test('never takes the name of a file that is there', async () => {
  const { vault, into } = await vaultToBackUp();
  const { vault: fixed } = clockFrom(vault, '2026-11-22T09:00:00.000Z');
  await setBackupFolder(fixed, { folder: into });
  const first = await backUpNow(fixed, workOf().work);
  const name = first.backups[0]?.fileName ?? '';
  rmSync(join(into, name));
  writeFileSync(join(into, name), 'of somebody else');
  const second = await backUpNow(fixed, workOf().work);

  expect({
    kept: readFileSync(join(into, name), 'utf8'),
    names: second.backups.map(({ fileName, present }) => [fileName, present]),
  }).toEqual({
    kept: 'of somebody else',
    names: [[name.replace('.countersign', '-2.countersign'), true]],
  });
});

test('rotates its own files, and only when they are what they were listed as', async () => {
  const { vault, into } = await vaultToBackUp();
  const { vault: daily, nextDay } = clockFrom(vault, '2026-11-02T09:00:00.000Z');
  await setBackupFolder(daily, { folder: into });
  const strangers = ['Practice-2020-01-01-0900.countersign-backup', 'letter.txt'];
  for (const name of strangers) writeFileSync(join(into, name), 'not ours');
  const made: string[] = [];
  for (let count = 0; count < 10; count += 1) {
    const { backups } = await backUpNow(daily, workOf().work);
    made.push(backups[0]?.fileName ?? '');
    // Somebody puts another file in the place of the second one.
    if (count === 1)
      writeFileSync(join(into, made[1] ?? ''), readFileSync(join(into, made[0] ?? '')));
    nextDay();
  }
  const state = await backupState(daily);

  // Of ten days from Monday the 2nd: seven days, and the Sunday of the first week is among them.
  const kept = made.slice(3);
  expect({
    files: readdirSync(into).sort(),
    listed: state.backups.map(({ fileName }) => fileName),
  }).toEqual({
    files: [...strangers, ...kept, made[1] ?? ''].sort(),
    listed: [...kept.toReversed(), made[1]],
  });
});

test('clears away what a killed backup left, and nothing of another vault or of a running one', async () => {
  const { vault, into } = await vaultToBackUp();
  await setBackupFolder(vault, { folder: into });
  const killed = partName(vault.vaultId).replace(`-${process.pid}-`, '-4194304-');
  const others = partName('019abcde-0000-7000-8000-0000000000ff');
  const running = partName(vault.vaultId).replace(`-${process.pid}-`, `-${process.ppid}-`);
  for (const name of [killed, others, running]) writeFileSync(join(into, name), 'part');

  const { backups } = await backUpNow(vault, workOf().work);

  expect(readdirSync(into).sort()).toEqual([others, running, backups[0]?.fileName ?? ''].sort());
});
