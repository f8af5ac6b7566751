import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shredKinds } from '#shared/model/history.ts';
import type { Connection } from '#main/vault/sql/sqlite.ts';
import { asking } from '../../../support/asking.ts';
import { countText, plainPages, withCopy } from '../../../support/plain-pages.ts';
import {
  lookAndLock,
  makeQuickVault,
  opsVault,
  unlockOpsVault,
} from '../../../support/torture/ops/coach.ts';
import { adasMark, fillWithTwoPeople } from '../../../support/two-people.ts';
import type { TwoPeople } from '../../../support/two-people.ts';
import { temporaryFolder } from '../../../support/vault.ts';

const { passphrase } = opsVault;

let made = '';
let people: TwoPeople = { ada: '', ben: '', adasSessions: [] };
beforeAll(async () => {
  made = mkdtempSync(join(tmpdir(), 'countersign-two-'));
  await makeQuickVault(made, async (coach) => {
    people = await fillWithTwoPeople(coach, { sessions: 8, saves: 90, seed: 7 });
  });
});
afterAll(() => rmSync(made, { recursive: true }));

/** A vault of two people for one test. */
function vaultOfTwo() {
  const folder = temporaryFolder();
  cpSync(made, folder, { recursive: true });
  return { folder, ...people };
}

const ofSessions = [
  'entry',
  'action',
  'insight',
  'feedback',
  'acknowledgement',
  'revision',
  'summary',
  'kit',
  'session_move',
  'attachment',
];

/** All that the vault holds of one person, each row as it is stored. */
function rowsOf(connection: Connection, personId: string) {
  const ofPerson = ['goal', 'focus_area', 'assessment', 'agenda_item'];
  const hangingOn = [
    ['check_in', 'goal'],
    ['observation', 'focus_area'],
    ['assessment_answer', 'assessment'],
  ] as const;
  const rows = (sql: string): unknown[] => connection.prepare(sql).all(personId);
  return {
    person: rows('select * from person where id = ?'),
    key: rows('select * from member_key where person_id = ?'),
    profile: rows('select * from profile where person_id = ?'),
    schedule: rows('select * from schedule where person_id = ?'),
    ...Object.fromEntries(
      ofPerson.map((table) => [
        table,
        rows(`select * from ${table} where person_id = ? order by id`),
      ]),
    ),
    ...Object.fromEntries(
      hangingOn.map(([table, parent]) => [
        table,
        rows(
          `select t.* from ${table} t join ${parent} p on p.id = t.${parent}_id
           where p.person_id = ? order by 1, 2`,
        ),
      ]),
    ),
    session: rows('select * from session where person_id = ? order by id'),
    ...Object.fromEntries(
      ofSessions.map((table) => [
        table,
        rows(
          `select t.* from ${table} t join session s on s.id = t.session_id
           where s.person_id = ? order by t.rowid`,
        ),
      ]),
    ),
  };
}

test('a shredded person is in no page of the vault, and another’s rows are as they were', async () => {
  const { folder, ada, ben } = vaultOfTwo();
  const before = countText(await plainPages(folder, opsVault), adasMark);
  const bensRows = (): Promise<unknown> =>
    withCopy(folder, opsVault, (connection) => rowsOf(connection, ben));
  const bensBefore = await bensRows();

  const seen = await lookAndLock(await unlockOpsVault(folder), async (coach) => {
    const preview = await coach.call('previewShred', { personId: ada });
    const backups = await coach.call('shredPerson', { personId: ada, passphrase });
    const log = statSync(join(folder, `${opsVault.name}.countersign`, 'vault.db-wal'));
    return {
      preview,
      backups,
      logBytes: log.size,
      people: (await coach.call('listPeople', {})).map(({ name }) => name),
      bin: await coach.call('getBin', {}),
      found: (await coach.call('search', asking(`${adasMark}*`, 5))).found,
      newest: (await coach.call('getAuditLog', { before: null, limit: 1 }))[0],
      intact: (await coach.call('checkAuditLog', {})).intact,
      searches: await coach.call('listSearches', {}),
      ownWords: await coach.call('listOwnWords', {}),
    };
  });

  expect(before).toBeGreaterThan(500);
  expect(countText(await plainPages(folder, opsVault), adasMark)).toBe(0);
  expect(await bensRows()).toEqual(bensBefore);
  expect(seen).toMatchObject({
    preview: {
      person: { id: ada, name: `${adasMark}name`, role: `${adasMark}role` },
      sessions: 8,
      actions: 8,
      insights: 8,
      feedback: 8,
      acknowledgements: 8,
      agendaItems: 8,
      goals: 8,
      focusAreas: 8,
      assessments: 8,
      profileFields: 1,
      schedules: 1,
      attachments: 8,
      summaries: 1,
      searches: 2,
    },
    backups: [],
    logBytes: 0,
    people: ['Ben'],
    bin: { people: [], sessions: [] },
    found: 0,
    newest: { kind: 'person_shredded', about: null },
    intact: true,
    searches: {
      saved: [{ text: 'person:ben' }, { text: 'delegation' }],
      recent: ['delegation', 'person:ben'],
    },
    ownWords: { words: ['Bens'] },
  });
  expect(seen.preview.revisions).toBeGreaterThan(4);
});

test('the search of the pages finds what plain deleting leaves in free pages and in the index', async () => {
  const { folder, ada } = vaultOfTwo();
  const left = await withCopy(folder, opsVault, (connection) => {
    connection.pragma('secure_delete = OFF');
    connection.pragma('foreign_keys = OFF');
    const sessions = 'select id from session where person_id = ?';
    for (const table of ofSessions) {
      connection.prepare(`delete from ${table} where session_id in (${sessions})`).run(ada);
    }
    for (const [table, parent] of [
      ['check_in', 'goal'],
      ['observation', 'focus_area'],
      ['assessment_answer', 'assessment'],
    ] as const) {
      const parents = `select id from ${parent} where person_id = ?`;
      connection.prepare(`delete from ${table} where ${parent}_id in (${parents})`).run(ada);
      connection.prepare(`delete from ${parent} where person_id = ?`).run(ada);
    }
    for (const table of ['agenda_item', 'profile', 'schedule', 'session']) {
      connection.prepare(`delete from ${table} where person_id = ?`).run(ada);
    }
    connection.prepare('delete from person where id = ?').run(ada);
    return countText(connection.serialize(), adasMark);
  });
  expect(left).toBeGreaterThan(100);
});

test('of somebody with nothing but a name there is nothing to count', async () => {
  const { folder } = vaultOfTwo();
  await lookAndLock(await unlockOpsVault(folder), async (coach) => {
    const person = await coach.call('addPerson', { name: 'Eve', role: '' });
    const preview = await coach.call('previewShred', { personId: person.id });
    expect(shredKinds.filter((kind) => preview[kind] > 0)).toEqual([]);
  });
});

test('a wrong passphrase destroys nothing', async () => {
  const { folder, ada } = vaultOfTwo();
  const adasRows = (): Promise<unknown> =>
    withCopy(folder, opsVault, (connection) => rowsOf(connection, ada));
  const before = await adasRows();
  await lookAndLock(await unlockOpsVault(folder), async (coach) => {
    const refused = coach.call('shredPerson', { personId: ada, passphrase: `${passphrase} ` });
    await expect(refused).rejects.toThrow('wrong_passphrase');
  });
  expect(await adasRows()).toEqual(before);
});

test('a log of another time that was set aside goes, too', async () => {
  const { folder, ada } = vaultOfTwo();
  const vault = join(folder, `${opsVault.name}.countersign`);
  writeFileSync(join(vault, 'vault.db-wal.unused-0a1b2c3d'), 'pages of before');
  await lookAndLock(await unlockOpsVault(folder), (coach) =>
    coach.call('shredPerson', { personId: ada, passphrase }),
  );
  expect(readdirSync(vault).toSorted()).toEqual(['keyfile.json', 'vault.db', 'vault.lock']);
});

test('someone in the bin can be shredded, and nobody can be twice', async () => {
  const { folder, ada } = vaultOfTwo();
  await lookAndLock(await unlockOpsVault(folder), async (coach) => {
    await coach.call('removePerson', { personId: ada });
    await coach.call('shredPerson', { personId: ada, passphrase });
    const again = coach.call('shredPerson', { personId: ada, passphrase });
    await expect(again).rejects.toThrow('not_found');
    expect(await coach.call('getBin', {})).toEqual({ people: [], sessions: [], items: [] });
  });
  expect(countText(await plainPages(folder, opsVault), adasMark)).toBe(0);
});

test('a day until which to keep notes only reminds, and the log says that it was set', async () => {
  const { folder, ada, ben } = vaultOfTwo();
  const coach = await unlockOpsVault(folder);
  await coach.call('setKeepUntil', { personId: ada, keepUntil: '2026-11-20' });
  await coach.call('setKeepUntil', { personId: ben, keepUntil: '2026-11-22' });
  const due = async (today: string) => {
    const { retentionDue } = await coach.call('getHome', { today, zone: 'UTC' });
    const listed = await coach.call('getRetention', { today });
    const days = (found: typeof listed) => found.map(({ keepUntil }) => keepUntil);
    return { home: days(retentionDue), listed: days(listed) };
  };
  const both = (...days: readonly string[]) => ({ home: days, listed: days });

  expect([await due('2026-11-20'), await due('2026-11-22'), await due('2026-11-23')]).toEqual([
    both(),
    both('2026-11-20'),
    both('2026-11-20', '2026-11-22'),
  ]);
  expect((await coach.call('getPerson', { personId: ada })).keepUntil).toBe('2026-11-20');
  await coach.call('setKeepUntil', { personId: ada, keepUntil: null });
  await coach.call('setKeepUntil', { personId: ada, keepUntil: null });
  expect(await due('2026-11-22')).toEqual(both());
  const logged = await coach.call('getAuditLog', { before: null, limit: 4 });
  expect(logged.map(({ kind }) => kind)).toEqual([
    'retention_changed',
    'retention_changed',
    'retention_changed',
    'vault_unlocked',
  ]);
  await coach.run('lock', {});
});

test('a backup that is being made when a person is shredded is stopped, or named', async () => {
  const { folder, ada } = vaultOfTwo();
  const backups = temporaryFolder();
  const coach = await unlockOpsVault(folder);
  await coach.run('setBackupFolder', { folder: backups });
  const [backup, shredded] = await Promise.allSettled([
    coach.run('backUpNow', {}),
    coach.call('shredPerson', { personId: ada, passphrase }),
  ]);
  await coach.run('lock', {});

  const named = shredded.status === 'fulfilled' ? shredded.value.length : 'not shredded';
  expect([backup.status, named, readdirSync(backups).length]).toEqual(
    backup.status === 'fulfilled' ? ['fulfilled', 1, 1] : ['rejected', 0, 0],
  );
});
