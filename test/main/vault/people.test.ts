import { v7 as newId } from 'uuid';
import { describe, expect, test } from 'vitest';
import { emptyNotes } from '#shared/model/document.ts';
import type { BlockNode } from '#shared/model/document.ts';
import { addAgendaItem } from '#main/vault/agenda/items.ts';
import { getHome } from '#main/vault/home.ts';
import {
  addPerson,
  changePerson,
  getFeedback,
  getPerson,
  listPeople,
  removePerson,
  setArchived,
} from '#main/vault/people.ts';
import { getProfile, saveProfileField } from '#main/vault/profile.ts';
import { search } from '#main/vault/search/search.ts';
import { planSession, removeSession } from '#main/vault/sessions/plan.ts';
import { saveSession } from '#main/vault/sessions/text.ts';
import { writeProfile } from '#main/vault/sql/queries/profile.ts';
import { asking } from '../../support/asking.ts';
import {
  acknowledgementBlock,
  actionBlock,
  feedbackBlock,
  morning,
  regularDocument,
} from '../../support/session-texts.ts';
import { bareVaultForTest } from '../../support/vault.ts';

const code = (expected: string) => expect.objectContaining({ code: expected });
const nobody = '019abcde-0000-7000-8000-00000000dead';

async function withPerson() {
  const { vault } = await bareVaultForTest();
  const { id: personId } = addPerson(vault, { name: 'Sam Okafor', role: 'Engineer' });
  return { vault, personId };
}

/** A session of a person that holds `answers`. */
function withText(
  vault: Awaited<ReturnType<typeof withPerson>>['vault'],
  personId: string,
  answers: Readonly<Record<string, readonly BlockNode[]>>,
): string {
  const { id } = planSession(vault, { personId, plan: morning, templateId: 'regular' });
  const document = regularDocument(answers);
  saveSession(vault, { sessionId: id, revision: 0, document, notes: emptyNotes });
  return id;
}

describe('a fresh start', () => {
  test('is due to whom it is marked for, until the mark is taken away', async () => {
    const { vault } = await bareVaultForTest();
    const person = { name: 'Sam Okafor', role: '' };
    const added = addPerson(vault, { ...person, cleanSlate: true });
    const renamed = changePerson(vault, { ...person, personId: added.id, name: 'Sam' });
    const cleared = changePerson(vault, { ...person, personId: added.id, cleanSlate: false });
    expect({ added, renamed, cleared, others: addPerson(vault, person).cleanSlate }).toEqual({
      added: { ...person, id: added.id, cleanSlate: true, archivedAt: null },
      renamed: { ...person, id: added.id, name: 'Sam', cleanSlate: true, archivedAt: null },
      cleared: { ...person, id: added.id, cleanSlate: false, archivedAt: null },
      others: false,
    });
  });
});

describe('an archived person', () => {
  const day = { today: '2026-11-23', zone: 'Europe/Berlin' };

  test('leaves Home and is met no more, but keeps every word', async () => {
    const { vault, personId } = await withPerson();
    const done = actionBlock(newId(), 'Ask for the numbers', { due: '2026-11-24' });
    withText(vault, personId, { 'what.next': [done] });
    planSession(vault, { personId, plan: { ...morning, startsAt: '2026-11-30T09:00:00.000Z' } });
    const before = getPerson(vault, { personId });
    setArchived(vault, { personId, archived: true });

    const home = getHome(vault, day);
    const after = getPerson(vault, { personId });
    expect({
      home: [home.today, home.coming, home.withoutNext, home.actionsDue],
      listed: listPeople(vault).map(({ name, archivedAt }) => ({ name, archivedAt })),
      found: search(vault, asking('numbers', 10)).groups.length,
      after,
    }).toEqual({
      home: [[], [], [], []],
      listed: [{ name: 'Sam Okafor', archivedAt: '2026-11-22T12:00:00.000Z' }],
      found: 1,
      after: { ...before, person: { ...before.person, archivedAt: '2026-11-22T12:00:00.000Z' } },
    });
  });

  test('is not planned with, until they are back', async () => {
    const { vault, personId } = await withPerson();
    setArchived(vault, { personId, archived: true });
    const plan = () => planSession(vault, { personId, plan: morning });
    expect(plan).toThrow(code('person_archived'));
    const refused = getPerson(vault, { personId }).sessions;
    setArchived(vault, { personId, archived: false });
    plan();
    expect([refused, getHome(vault, day).today.length]).toEqual([[], 1]);
  });

  test('stays archived since the first time, and is nobody else', async () => {
    let at = '2026-11-22T12:00:00.000Z';
    const { vault } = await bareVaultForTest(() => new Date(at));
    const { id: personId } = addPerson(vault, { name: 'Sam', role: '' });
    setArchived(vault, { personId, archived: true });
    at = '2026-12-01T12:00:00.000Z';
    setArchived(vault, { personId, archived: true });
    expect(getPerson(vault, { personId }).person.archivedAt).toBe('2026-11-22T12:00:00.000Z');
    expect(() => setArchived(vault, { personId: nobody, archived: true })).toThrow(
      code('not_found'),
    );
  });
});

describe('a profile', () => {
  const empty = { text: '', sessionId: null, sessionStartsAt: null, updatedAt: null };

  test('says what the coach wrote, and is empty again once they empty it', async () => {
    const { vault, personId } = await withPerson();
    const field = 'motivations';
    const saved = saveProfileField(vault, { personId, field, text: 'Being asked early' });
    const page = getProfile(vault, { personId });
    const emptied = saveProfileField(vault, { personId, field, text: '' });
    expect({ saved, page, emptied }).toEqual({
      saved: { ...empty, text: 'Being asked early', updatedAt: '2026-11-22T12:00:00.000Z' },
      page: {
        expectations: empty,
        logistics: empty,
        communication: empty,
        frustrations: empty,
        motivations: saved,
        clean_slate: empty,
        results: empty,
        relationship: empty,
      },
      emptied: empty,
    });
  });

  test('names the session it came from, until the coach writes other words or the session is gone', async () => {
    const { vault, personId } = await withPerson();
    const sessionId = withText(vault, personId, {});
    const at = '2026-11-22T12:00:00.000Z';
    for (const field of ['motivations', 'frustrations'] as const) {
      writeProfile(vault.db, { personId, field, text: 'as told', sessionId, at });
    }
    const same = saveProfileField(vault, { personId, field: 'motivations', text: 'as told' });
    const other = saveProfileField(vault, { personId, field: 'motivations', text: 'as I see it' });
    removeSession(vault, { sessionId });
    const { frustrations } = getProfile(vault, { personId });
    const written = { ...empty, updatedAt: at };
    expect({ same, other, frustrations }).toEqual({
      same: { ...written, text: 'as told', sessionId, sessionStartsAt: morning.startsAt },
      other: { ...written, text: 'as I see it' },
      frustrations: { ...written, text: 'as told' },
    });
  });

  test('is nobody’s who is not here', async () => {
    const { vault, personId } = await withPerson();
    removePerson(vault, { personId });
    const calls = [
      () => getProfile(vault, { personId }),
      () => saveProfileField(vault, { personId, field: 'logistics', text: 'Tuesdays' }),
      () => getFeedback(vault, { personId }),
    ];
    for (const call of calls) expect(call).toThrow(code('not_found'));
  });
});

describe('the page of a person', () => {
  test('collects feedback and acknowledgements with the value they served, as long as their session is there', async () => {
    const { vault, personId } = await withPerson();
    const [given, thanks, valueId] = [newId(), newId(), newId()];
    vault.db.run(
      `insert into value (id, kind, text, position, created_at, updated_at)
       values (@valueId, 'value', 'We finish what we start', 0, '', '')`,
      { valueId },
    );
    const sessionId = withText(vault, personId, {
      'what.clarity': [
        feedbackBlock(given, {
          situation: 'Monday’s review',
          impact: 'We lost a day',
          input: 'I saw it too',
          followUp: 'A rota',
        }),
      ],
      'what.acknowledge': [acknowledgementBlock(thanks, 'The release went out', valueId)],
    });
    const there = getFeedback(vault, { personId });
    removeSession(vault, { sessionId });
    const from = { sessionId, sessionStartsAt: morning.startsAt };
    expect([there, getFeedback(vault, { personId })]).toEqual([
      {
        feedback: [
          {
            ...from,
            id: given,
            direction: 'given',
            value: null,
            situation: 'Monday’s review',
            impact: 'We lost a day',
            input: 'I saw it too',
            followUp: 'A rota',
          },
        ],
        acknowledgements: [
          { ...from, id: thanks, value: 'We finish what we start', text: 'The release went out' },
        ],
      },
      { feedback: [], acknowledgements: [] },
    ]);
  });

  test('counts what is open for next time', async () => {
    const { vault, personId } = await withPerson();
    for (const text of ['The move', 'The budget']) {
      addAgendaItem(vault, { personId, raisedBy: 'member', text, shared: false });
    }
    expect(getPerson(vault, { personId }).openItems).toBe(2);
  });
});

test('the list of people names the session of today until its day is over', async () => {
  let now = new Date('2026-11-22T08:00:00.000Z');
  const { vault } = await bareVaultForTest(() => now);
  const { id: personId } = addPerson(vault, { name: 'Sam Okafor', role: '' });
  const plan = { ...morning, startsAt: '2026-11-22T09:00:00.000Z' };
  const { id } = planSession(vault, { personId, plan, templateId: 'regular' });
  const next = (at: string) => {
    now = new Date(at);
    return listPeople(vault).map(({ nextSession }) => nextSession?.id ?? null);
  };
  expect([next('2026-11-22T10:00:00.000Z'), next('2026-11-24T10:00:00.000Z')]).toEqual([
    [id],
    [null],
  ]);
});
