import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { AgendaItem } from '#shared/model/agenda.ts';
import { inviteLeaves, shareInvite } from '#shared/model/schedule/invite.ts';
import { words } from '#shared/words/index.ts';
import { addAgendaItem } from '#main/vault/agenda/items.ts';
import { exportInvite } from '#main/app/export-invite.ts';
import { makeLifecycle } from '#main/app/lifecycle.ts';
import { writeIcs } from '#main/invite/write-ics.ts';
import { addPerson } from '#main/vault/people.ts';
import { readCancellation, readInvite, recordInvite } from '#main/vault/schedule/invite.ts';
import {
  moveSession,
  planSession,
  removeSession,
  restoreSession,
} from '#main/vault/sessions/plan.ts';
import { saveSession } from '#main/vault/sessions/text.ts';
import { fakeClock } from '../../support/fake-clock.ts';
import { fakeHost } from '../../support/fake-host.ts';
import { notesOf, paragraph, regularDocument } from '../../support/session-texts.ts';
import { memoryShell } from '../../support/shell/memory-shell.ts';
import { bareVaultForTest, temporaryFolder } from '../../support/vault.ts';

const at = new Date('2026-11-22T12:00:00.000Z');
const plan = {
  startsAt: '2027-03-29T07:00:00.000Z',
  zone: 'Europe/Berlin',
  durationMinutes: 45,
  place: 'Room 4; left, “Linden”',
};

/** A calendar file as an independent reader understands it. */
function readBack(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const found = calendar.getFirstSubcomponent('vevent');
  if (!found) throw new Error('There is no event');
  const event = new ICAL.Event(found);
  return {
    method: calendar.getFirstPropertyValue('method'),
    status: found.getFirstPropertyValue('status'),
    uid: event.uid,
    sequence: event.sequence,
    start: event.startDate.toJSDate().toISOString(),
    end: event.endDate.toJSDate().toISOString(),
    zone: event.startDate.zone.tzid,
    title: event.summary,
    place: event.location,
    text: event.description,
    others: found.getAllProperties('attendee').length + found.getAllProperties('organizer').length,
  };
}

async function withSession() {
  const { vault } = await bareVaultForTest(() => at);
  const person = addPerson(vault, { name: 'Sam Okafor', role: '' });
  const topic = (text: string, shared: boolean, raisedBy: 'member' | 'coach' = 'coach') =>
    addAgendaItem(vault, { personId: person.id, raisedBy, text, shared });
  const session = planSession(vault, { personId: person.id, plan, templateId: 'regular' });
  const input = { sessionId: session.id, named: false };
  /** Lets it leave, as the app does, and reads the file back. */
  const leave = (cancelled = false) => {
    const draft = cancelled ? readCancellation(vault, input) : readInvite(vault, input);
    const file = writeIcs(draft, { cancelled, at });
    recordInvite(vault, { ...input, draft, cancelled });
    return readBack(file);
  };
  return { vault, topic, session, input, leave };
}

test('says when, where, how long and what is shared, in the words of the calendar of others', async () => {
  const { topic, input, leave } = await withSession();
  topic('The hiring plan, in short; really', true);
  topic('She may be leaving', false);
  topic('My role in the review', true, 'member');
  const read = leave();
  expect(read).toEqual({
    method: 'PUBLISH',
    status: 'CONFIRMED',
    uid: expect.stringMatching(/^[0-9a-f-]{36}$/u),
    sequence: 1,
    // 09:00 in Berlin, the day after its clocks changed.
    start: '2027-03-29T07:00:00.000Z',
    end: '2027-03-29T07:45:00.000Z',
    zone: 'UTC',
    title: '1-1 session',
    place: 'Room 4; left, “Linden”',
    text: 'What we want to talk about:\n- My role in the review\n- The hiring plan, in short; really',
    others: 0,
  });
  expect(read.uid).not.toBe(input.sessionId);
});

test('a change updates the same entry, and what says the same is the same', async () => {
  const { vault, topic, session, input, leave } = await withSession();
  const state = () => readInvite(vault, input).state;
  const states = [state()];
  const first = leave();
  states.push(state());
  const again = leave();
  topic('One thing more', true);
  const withTopic = leave();
  moveSession(vault, {
    sessionId: session.id,
    plan: { ...plan, startsAt: '2027-03-30T07:00:00.000Z' },
    by: 'member',
  });
  states.push(state());
  const moved = leave();
  states.push(state());
  const cancelled = leave(true);
  states.push(state());
  const anew = leave();
  expect({
    states,
    uids: new Set([first, again, withTopic, moved, cancelled, anew].map(({ uid }) => uid)).size,
    sequences: [first, again, withTopic, moved, cancelled, anew].map(({ sequence }) => sequence),
    moved: moved.start,
    cancelled: [cancelled.method, cancelled.status, cancelled.start],
  }).toEqual({
    states: ['none', 'current', 'outdated', 'current', 'none'],
    uids: 1,
    sequences: [1, 1, 2, 3, 4, 5],
    moved: '2027-03-30T07:00:00.000Z',
    cancelled: ['CANCEL', 'CANCELLED', '2027-03-30T07:00:00.000Z'],
  });
});

test('names stand in it only where they were chosen', async () => {
  const { vault, input } = await withSession();
  const title = (named: boolean) => readInvite(vault, { ...input, named }).content.title;
  expect([title(false), title(true)]).toEqual(['1-1 session', '1-1: Robin Vale and Sam Okafor']);
});

test('what changed since it was read does not leave, and no invite that is not out is taken back', async () => {
  const { vault, topic, input } = await withSession();
  const draft = readInvite(vault, input);
  topic('One thing more', true);
  const code = (expected: string) => expect.objectContaining({ code: expected });
  expect(() => recordInvite(vault, { ...input, draft, cancelled: false })).toThrow(
    code('invite_changed'),
  );
  expect(() => readCancellation(vault, input)).toThrow(code('not_invited'));
  expect(readInvite(vault, input).state).toBe('none');
});

const item = (text: string, shared: boolean): AgendaItem => ({
  id: 'i',
  personId: 'p',
  raisedBy: 'coach',
  kind: 'topic',
  text,
  promptId: null,
  owner: null,
  due: null,
  sourceSessionId: null,
  shared,
  discussedIn: null,
  droppedAt: null,
});

test('a session that was removed and comes back is still invited, and can be taken back then', async () => {
  const { vault, session, input, leave } = await withSession();
  const { sequence } = leave();
  removeSession(vault, { sessionId: session.id });
  expect(() => readCancellation(vault, input)).toThrow('not_found');
  restoreSession(vault, { sessionId: session.id });
  expect(readInvite(vault, input)).toMatchObject({ state: 'current', again: true });
  expect(leave(true)).toMatchObject({ method: 'CANCEL', sequence: sequence + 1 });
});

test('nothing private is ever in it, and what is listed is what is read back', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 });
  fc.assert(
    fc.property(
      fc.array(fc.record({ text: word, shared: fc.boolean() }), { maxLength: 6 }),
      word,
      (topics, place) => {
        const marked = topics.map(({ text, shared }, number) =>
          item(shared ? text : `qxzj-private-${number} ${text}`, shared),
        );
        const content = shareInvite('1-1 session', { ...plan, place }, marked);
        const uid = '6f0b4c39-0000-5000-8000-000000000001';
        const draft = { content, uid, sequence: 3, state: 'none', again: false } as const;
        const file = writeIcs(draft, { cancelled: false, at });
        const read = readBack(file);
        const lines = inviteLeaves(content, words.schedule.inviteLeaves);
        expect({
          leaked: file.includes('qxzj'),
          place: read.place ?? '',
          topics: (read.text ?? '').split('\n- ').slice(1),
          listed: lines.flatMap(({ pieces }) => pieces),
          start: read.start,
        }).toEqual({
          leaked: false,
          place: content.plan.place,
          topics: content.topics,
          listed: [
            '1-1 session',
            { instant: plan.startsAt, zone: plan.zone },
            '45 minutes',
            ...(content.plan.place === '' ? [] : [content.plan.place]),
            ...content.topics,
          ],
          start: plan.startsAt,
        });
      },
    ),
    { numRuns: 150, seed: 5 },
  );
});

test('the text of the session has no way into it', async () => {
  const { vault, session, input } = await withSession();
  saveSession(vault, {
    sessionId: session.id,
    revision: 0,
    document: regularDocument({ 'agreement.outcome': [paragraph('A qxzj outcome')] }),
    notes: notesOf('A qxzj note'),
  });
  expect(JSON.stringify(readInvite(vault, input))).not.toContain('qxzj');
});

test('is written whole under a name that holds no person, and recorded before it has that name', async () => {
  const { vault, input } = await withSession();
  const folder = join(temporaryFolder(), 'out');
  await mkdir(folder);
  const log: string[] = [];
  const asked: string[] = [];
  const { shell } = memoryShell({
    dialogs: {
      askSavePath: ({ fileName }) => {
        asked.push(fileName);
        return Promise.resolve(asked.length === 1 ? null : join(folder, fileName));
      },
    },
  });
  const host = {
    ...fakeHost(log),
    call: () => Promise.resolve(readInvite(vault, input) as never),
  };
  const parts = { host, shell, clock: fakeClock().clock, window: () => null };
  const app = makeLifecycle({ ...parts, settled: () => Promise.resolve() });
  const none = await exportInvite(app, input, false);
  const one = await exportInvite(app, input, false);
  expect({ none, one, asked, log, files: await readdir(folder) }).toEqual({
    none: { fileName: null },
    one: { fileName: 'session-2027-03-29.ics' },
    asked: ['session-2027-03-29.ics', 'session-2027-03-29.ics'],
    log: ['host recordInvite 1'],
    files: ['session-2027-03-29.ics'],
  });
  const text = await readFile(join(folder, 'session-2027-03-29.ics'), 'utf8');
  expect(readBack(text).title).toBe('1-1 session');
});
