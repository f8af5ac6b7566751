import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { emptyNotes } from '#shared/model/document.ts';
import { getAuditLog } from '#main/vault/audit/log.ts';
import { emptyBin, getBin } from '#main/vault/bin/bin.ts';
import { addPerson, listPeople, removePerson, restorePerson } from '#main/vault/people.ts';
import { search } from '#main/vault/search/search.ts';
import {
  closeSession,
  planSession,
  removeSession,
  restoreSession,
} from '#main/vault/sessions/plan.ts';
import { openSession, saveSession } from '#main/vault/sessions/text.ts';
import { issueSummary } from '#main/vault/summaries/coach.ts';
import { asking } from '../../../support/asking.ts';
import {
  actionBlock,
  insightBlock,
  morning,
  paragraph,
  regularDocument,
} from '../../../support/session-texts.ts';
import { bareVaultForTest } from '../../../support/vault.ts';

/** A vault with two people of two sessions each, on a clock that only the test moves. */
async function practice() {
  let time = Date.parse('2026-11-22T12:00:00.000Z');
  const { vault } = await bareVaultForTest(() => new Date(time));
  const addWithSessions = async (name: string) => {
    const person = addPerson(vault, { name, role: '' });
    const sessions = ['one', 'two'].map((word) => {
      const { id } = planSession(vault, {
        personId: person.id,
        plan: morning,
        templateId: 'regular',
      });
      saveSession(vault, {
        sessionId: id,
        revision: 0,
        document: regularDocument({
          'agreement.outcome': [paragraph(`${name} ${word}`)],
          'what.next': [actionBlock(newId(), `${name} does`)],
          'how.strengths': [insightBlock(newId(), `${name} learns`)],
        }),
        notes: emptyNotes,
      });
      closeSession(vault, { sessionId: id });
      return id;
    });
    for (const sessionId of sessions) await issueSummary(vault, { sessionId });
    return { id: person.id, sessions };
  };
  const rows = () =>
    Object.fromEntries(
      ['person', 'session', 'entry', 'action', 'insight', 'revision', 'summary'].map((table) => [
        table,
        vault.db.get<{ n: number }>(`select count(*) as n from ${table}`)?.n,
      ]),
    );
  return {
    vault,
    rows,
    ada: await addWithSessions('Ada'),
    ben: await addWithSessions('Ben'),
    /** Opens the vault on each of the next days. */
    openDaily: (days: number) => {
      for (let day = 0; day < days; day += 1) {
        time += 86_400_000;
        vault.db.atomically(() => emptyBin(vault.db, vault.auditKey, new Date(time)));
      }
    },
    openAfter: (days: number) => {
      time += days * 86_400_000;
      vault.db.atomically(() => emptyBin(vault.db, vault.auditKey, new Date(time)));
    },
    logged: () => getAuditLog(vault, { before: null, limit: 5 }).map(({ kind }) => kind),
  };
}

test('the bin shows what lies in it with the days left, and a session not twice', async () => {
  const { vault, ada, ben, openDaily } = await practice();
  removeSession(vault, { sessionId: ada.sessions[0] ?? '' });
  removeSession(vault, { sessionId: ben.sessions[0] ?? '' });
  openDaily(4);
  removePerson(vault, { personId: ben.id });
  openDaily(1);

  expect(getBin(vault)).toEqual({
    people: [
      {
        id: ben.id,
        name: 'Ben',
        role: '',
        deletedAt: '2026-11-26T12:00:00.000Z',
        daysLeft: 29,
        sessions: 2,
      },
    ],
    sessions: [
      {
        id: ada.sessions[0],
        personName: 'Ada',
        startsAt: morning.startsAt,
        zone: morning.zone,
        deletedAt: '2026-11-22T12:00:00.000Z',
        daysLeft: 25,
      },
    ],
    items: [],
  });
});

test('what is taken out in time comes back whole, and the log says so', async () => {
  const { vault, rows, ada, ben, openDaily, logged } = await practice();
  const before = rows();
  removePerson(vault, { personId: ada.id });
  removeSession(vault, { sessionId: ben.sessions[0] ?? '' });
  openDaily(29);
  restorePerson(vault, { personId: ada.id });
  restoreSession(vault, { sessionId: ben.sessions[0] ?? '' });
  openDaily(60);

  expect([rows(), getBin(vault), logged().slice(0, 2)]).toEqual([
    before,
    { people: [], sessions: [], items: [] },
    ['session_restored', 'person_restored'],
  ]);
});

test('after thirty days of use a session goes for good with all that hangs on it', async () => {
  const { vault, rows, ada, openDaily, logged } = await practice();
  const [gone = '', stays = ''] = ada.sessions;
  removeSession(vault, { sessionId: gone });
  openDaily(29);
  const found = () => search(vault, asking('Ada one', 5)).found;
  restoreSession(vault, { sessionId: gone });
  expect(found()).toBe(1);
  removeSession(vault, { sessionId: gone });
  openDaily(30);

  expect(rows()).toEqual({
    person: 2,
    session: 3,
    entry: 9,
    action: 3,
    insight: 3,
    revision: 3,
    summary: 3,
  });
  expect([found(), logged()[0]]).toEqual([0, 'bin_emptied']);
  expect(openSession(vault, { sessionId: stays }).session.status).toBe('closed');
});

test('after thirty days of use a person goes for good, and nobody else', async () => {
  const { vault, rows, ada, openDaily, logged } = await practice();
  removePerson(vault, { personId: ada.id });
  openDaily(30);

  expect(rows()).toEqual({
    person: 1,
    session: 2,
    entry: 6,
    action: 2,
    insight: 2,
    revision: 2,
    summary: 2,
  });
  expect(listPeople(vault).map(({ name }) => name)).toEqual(['Ben']);
  const row = vault.db.get('select kind, subject from audit order by seq desc limit 1');
  expect(row).toEqual({ kind: 'bin_emptied', subject: '1' });
  expect(logged().filter((kind) => kind === 'bin_emptied')).toHaveLength(1);
});

test.each([
  ['a year ahead', 365],
  ['to 2038', 11 * 365],
  ['a year back', -365],
  ['to 1970', -56 * 365],
])('a clock that jumps %s and back again does not empty the bin', async (_, days) => {
  const { vault, rows, ada, openAfter, openDaily } = await practice();
  const before = rows();
  removePerson(vault, { personId: ada.id });
  for (let times = 0; times < 40; times += 1) {
    openAfter(days);
    openAfter(-days);
  }
  openDaily(29);
  expect([rows(), getBin(vault).people[0]?.daysLeft]).toEqual([before, 1]);
});
