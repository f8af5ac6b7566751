import { v7 as newId } from 'uuid';
import { describe, expect, test } from 'vitest';
import { emptyNotes } from '#shared/model/document.ts';
import { regularTemplate } from '#shared/model/framework/regular.ts';
import { getHome } from '#main/vault/home.ts';
import {
  getPerson,
  listPeople,
  removePerson,
  restorePerson,
  addPerson,
} from '#main/vault/people.ts';
import {
  closeSession,
  moveSession,
  planSession,
  removeSession,
  reopenSession,
  restoreSession,
} from '#main/vault/sessions/plan.ts';
import { openSession, saveSession, setActionDone } from '#main/vault/sessions/text.ts';
import { search } from '#main/vault/search/search.ts';
import { entriesOfSession } from '#main/vault/sql/queries/entries.ts';
import { asking } from '../../support/asking.ts';
import { bareVaultForTest } from '../../support/vault.ts';
import {
  actionBlock,
  insightBlock,
  morning,
  notesOf,
  paragraph,
  regularDocument,
} from '../../support/session-texts.ts';

async function withSession() {
  const { vault } = await bareVaultForTest();
  const person = addPerson(vault, { name: 'Sam Okafor', role: 'Engineer' });
  const session = planSession(vault, { personId: person.id, plan: morning, templateId: 'regular' });
  return { vault, person, session };
}

const code = (expected: string) => expect.objectContaining({ code: expected });

describe('a session', () => {
  test('is planned until its first save, then open, and gives back exactly what was saved', async () => {
    const { vault, person, session } = await withSession();
    const document = regularDocument({ 'what.progress': [paragraph('The parser is  done.')] });
    const notes = notesOf('Tired today?');

    const before = openSession(vault, { sessionId: session.id });
    const mark = saveSession(vault, { sessionId: session.id, revision: 0, document, notes });
    const after = openSession(vault, { sessionId: session.id });

    expect(before.session.status).toBe('planned');
    expect(mark).toEqual({ revision: 1, savedAt: '2026-11-22T12:00:00.000Z' });
    expect(after).toEqual({
      session: { ...session, status: 'open' },
      person,
      template: regularTemplate,
      document,
      notes,
      revision: 1,
      focus: '',
      reflection: '',
    });
  });

  test('refuses a save that was based on older text, and keeps the newer text', async () => {
    const { vault, session } = await withSession();
    const first = regularDocument({ 'how.strengths': [paragraph('first')] });
    const second = regularDocument({ 'how.strengths': [paragraph('second')] });
    const save = (document: typeof first) =>
      saveSession(vault, { sessionId: session.id, revision: 0, document, notes: emptyNotes });
    save(first);

    expect(() => save(second)).toThrow(code('stale_revision'));
    expect(openSession(vault, { sessionId: session.id }).document).toEqual(first);
  });

  test('refuses a document that lost a question, or has one twice', async () => {
    const { vault, session } = await withSession();
    const whole = regularDocument({});
    const lost = { ...whole, content: whole.content.slice(1) };
    const twice = { ...whole, content: [...whole.content, ...whole.content.slice(-1)] };

    for (const document of [lost, twice]) {
      expect(() =>
        saveSession(vault, { sessionId: session.id, revision: 0, document, notes: emptyNotes }),
      ).toThrow(code('invalid_input'));
    }
    expect(openSession(vault, { sessionId: session.id }).revision).toBe(0);
  });

  test('refuses a block whose id belongs to another session, and saves nothing of it', async () => {
    const { vault, person, session } = await withSession();
    const other = planSession(vault, { personId: person.id, plan: morning, templateId: 'regular' });
    const id = newId();
    const document = regularDocument({ 'what.next': [actionBlock(id, 'Write the plan')] });
    saveSession(vault, { sessionId: session.id, revision: 0, document, notes: emptyNotes });

    expect(() =>
      saveSession(vault, { sessionId: other.id, revision: 0, document, notes: notesOf('x') }),
    ).toThrow(code('invalid_input'));
    expect(openSession(vault, { sessionId: other.id }).revision).toBe(0);
    expect(entriesOfSession(vault.db, other.id)).toEqual([]);
    expect(getPerson(vault, { personId: person.id }).actions.map((item) => item.sessionId)).toEqual(
      [session.id],
    );
  });

  test('writes only the rows that changed', async () => {
    const { vault, session } = await withSession();
    const save = (revision: number, text: string) =>
      saveSession(vault, {
        sessionId: session.id,
        revision,
        document: regularDocument({
          'what.progress': [paragraph('Steady')],
          'what.obstacles': [paragraph(text)],
        }),
        notes: notesOf('Quiet'),
      });
    save(0, 'Meetings');
    const rows = () =>
      new Map(
        vault.db
          .all<{ key: string; updated_at: string; row: number }>(
            'select key, updated_at, row from entry',
          )
          .map(({ key, updated_at, row }) => [key, `${row} ${updated_at}`]),
      );
    const before = rows();
    Object.assign(vault, { now: () => new Date('2026-11-22T13:00:00.000Z') });
    save(1, 'Fewer meetings');
    const changed = [...rows()].filter(([key, stamp]) => before.get(key) !== stamp);

    expect(changed.map(([key]) => key)).toEqual(['what.obstacles']);
  });

  test('is closed, opened again, moved, and put in the bin and taken out', async () => {
    const { vault, session } = await withSession();
    const input = { sessionId: session.id };
    const later = { ...morning, startsAt: '2026-11-24T10:30:00Z', place: 'Terrace' };

    expect(closeSession(vault, input).status).toBe('closed');
    expect(reopenSession(vault, input).status).toBe('open');
    expect(moveSession(vault, { ...input, plan: later, by: null })).toEqual({
      ...session,
      ...later,
      movedFrom: '2026-11-23T09:00:00.000Z',
      startsAt: '2026-11-24T10:30:00.000Z',
      status: 'open',
    });
    removeSession(vault, input);
    expect(() => openSession(vault, input)).toThrow(code('not_found'));
    restoreSession(vault, input);
    expect(openSession(vault, input).session.status).toBe('open');
    expect(() => restoreSession(vault, input)).toThrow(code('not_found'));
  });

  test('refuses a time zone that does not exist', async () => {
    const { vault, person } = await withSession();
    expect(() =>
      planSession(vault, {
        personId: person.id,
        plan: { ...morning, zone: 'Mars/Olympus' },
        templateId: 'regular',
      }),
    ).toThrow(code('unknown_zone'));
  });
});

describe('an action', () => {
  test('ticked in a list is ticked in its document, one revision later', async () => {
    const { vault, person, session } = await withSession();
    const id = newId();
    const document = regularDocument({
      'what.next': [actionBlock(id, 'Book the room', { due: '2026-11-25' })],
    });
    saveSession(vault, { sessionId: session.id, revision: 0, document, notes: emptyNotes });

    const ticked = setActionDone(vault, { actionId: id, done: true });
    const page = openSession(vault, { sessionId: session.id });

    expect(ticked).toEqual({
      id,
      sessionId: session.id,
      personId: person.id,
      personName: 'Sam Okafor',
      text: 'Book the room',
      owner: 'member',
      due: '2026-11-25',
      done: true,
      inBin: false,
    });
    expect(page.revision).toBe(2);
    expect(page.document).toEqual(
      regularDocument({
        'what.next': [actionBlock(id, 'Book the room', { due: '2026-11-25', done: true })],
      }),
    );
    expect(getPerson(vault, { personId: person.id }).actions).toEqual([ticked]);
  });
});

describe('a person in the bin', () => {
  test('is in no list, with sessions and actions, and comes back whole', async () => {
    const { vault, person, session } = await withSession();
    saveSession(vault, {
      sessionId: session.id,
      revision: 0,
      document: regularDocument({
        'what.next': [actionBlock(newId(), 'Call Ada', { due: '2026-11-22' })],
        'how.strengths': [insightBlock(newId(), 'Listens well')],
      }),
      notes: notesOf('walnut'),
    });
    const seen = () => ({
      home: getHome(vault, { today: '2026-11-23', zone: 'Europe/Berlin' }),
      people: listPeople(vault),
      found: search(vault, asking('walnut', 10)).found,
    });
    const before = seen();

    removePerson(vault, { personId: person.id });
    expect(seen()).toEqual({
      home: {
        coachName: 'Robin Vale',
        today: [],
        coming: [],
        withoutNext: [],
        unsettled: [],
        actionsDue: [],
        retentionDue: [],
        backup: { kind: 'none_chosen' },
        logLost: null,
      },
      people: [],
      found: 0,
    });
    expect(() => getPerson(vault, { personId: person.id })).toThrow(code('not_found'));
    restorePerson(vault, { personId: person.id });

    expect(seen()).toEqual(before);
    expect(before.home.today.map((found) => found.id)).toEqual([session.id]);
    expect(before.found).toBe(1);
  });
});

describe('home', () => {
  test('takes the coach’s own calendar day, also where the clock changes', async () => {
    const { vault } = await bareVaultForTest();
    const { id: personId } = addPerson(vault, { name: 'Ada', role: '' });
    const plan = (startsAt: string) =>
      planSession(vault, { personId, plan: { ...morning, startsAt }, templateId: 'regular' })
        .startsAt;
    // Berlin leaves summer time on 25 October 2026: that day has 25 hours.
    const last = plan('2026-10-25T22:59:00Z');
    const first = plan('2026-10-24T22:00:00Z');
    plan('2026-10-24T21:59:00Z');
    const next = plan('2026-10-25T23:00:00Z');

    const home = getHome(vault, { today: '2026-10-25', zone: 'Europe/Berlin' });

    expect(home.today.map((session) => session.startsAt)).toEqual([first, last]);
    expect(home.coming.map((session) => session.startsAt)).toEqual([next]);
  });

  test('names people without a next session, and actions due within the week', async () => {
    const { vault } = await bareVaultForTest();
    const [ada, ben] = ['Ada', 'Ben'].map((name) => addPerson(vault, { name, role: '' }));
    if (!ada || !ben) throw new Error('Two people were added');
    const past = planSession(vault, {
      personId: ada.id,
      plan: { ...morning, startsAt: '2026-11-01T09:00:00Z' },
      templateId: 'regular',
    });
    planSession(vault, { personId: ben.id, plan: morning, templateId: 'regular' });
    const [soon, late] = [newId(), newId()];
    saveSession(vault, {
      sessionId: past.id,
      revision: 0,
      document: regularDocument({
        'what.next': [
          actionBlock(late, 'Later', { due: '2026-11-30' }),
          actionBlock(soon, 'Soon', { due: '2026-11-29' }),
          actionBlock(newId(), 'Done', { due: '2026-11-20', done: true }),
          actionBlock(newId(), 'Some day'),
        ],
      }),
      notes: emptyNotes,
    });

    const home = getHome(vault, { today: '2026-11-22', zone: 'Europe/Berlin' });

    expect(home.withoutNext.map(({ id }) => id)).toEqual([ada.id]);
    expect(home.actionsDue.map((action) => action.id)).toEqual([soon]);
    expect(listPeople(vault).map(({ name, openActions }) => [name, openActions])).toEqual([
      ['Ada', 3],
      ['Ben', 0],
    ]);
  });
});
