import { v7 as newId } from 'uuid';
import { describe, expect, test } from 'vitest';
import type { Schedule } from '#shared/model/schedule.ts';
import { emptyNotes } from '#shared/model/document.ts';
import { getHome } from '#main/vault/home.ts';
import { addPerson, getPerson, listPeople, setArchived } from '#main/vault/people.ts';
import { listOverlaps, missSession } from '#main/vault/schedule/became.ts';
import { planNext, setSchedule, skipOccurrence } from '#main/vault/schedule/schedule.ts';
import {
  closeSession,
  moveSession,
  planSession,
  removeSession,
} from '#main/vault/sessions/plan.ts';
import { saveSession } from '#main/vault/sessions/text.ts';
import { saveGoal } from '#main/vault/growth/goals.ts';
import { sessionsSoon } from '#main/vault/schedule/soon.ts';
import { getSummary } from '#main/vault/summaries/coach.ts';
import { paragraph, regularDocument } from '../../../support/session-texts.ts';
import { bareVaultForTest } from '../../../support/vault.ts';

/** Sunday, 22 November 2026, 13:00 in Berlin. */
const today = { today: '2026-11-22', zone: 'Europe/Berlin' };
const thursdays: Schedule = {
  everyWeeks: 1,
  weekday: 4,
  time: '10:00',
  zone: 'Europe/Berlin',
  durationMinutes: 45,
  place: 'Room Linden',
  firstDay: '2026-11-01',
};
const planAt = (startsAt: string) => ({
  startsAt,
  zone: 'Europe/Berlin',
  durationMinutes: 45,
  place: 'Terrace',
});
const code = (expected: string) => expect.objectContaining({ code: expected });

async function withPerson() {
  const { vault } = await bareVaultForTest();
  const person = addPerson(vault, { name: 'Sam Okafor', role: 'Engineer' });
  const page = () => getPerson(vault, { personId: person.id });
  const plan = (startsAt: string) =>
    planSession(vault, { personId: person.id, plan: planAt(startsAt), templateId: 'regular' });
  const schedule = (value: Schedule | null) =>
    setSchedule(vault, { personId: person.id, schedule: value });
  return { vault, person, page, plan, schedule, personId: person.id };
}

describe('the usual slot', () => {
  test('is kept, offers its next day, and planning takes one day after another', async () => {
    const { vault, page, schedule, personId } = await withPerson();
    schedule(thursdays);
    const offered = () => page().offer?.startsAt;

    expect([page().schedule, offered()]).toEqual([thursdays, '2026-11-26T09:00:00.000Z']);
    expect(planNext(vault, { personId })).toMatchObject({
      startsAt: '2026-11-26T09:00:00.000Z',
      durationMinutes: 45,
      place: 'Room Linden',
      status: 'planned',
    });
    expect(offered()).toBe('2026-12-03T09:00:00.000Z');
    skipOccurrence(vault, { personId, day: '2026-12-03', skipped: true });
    expect([page().skipped, offered()]).toEqual([['2026-12-03'], '2026-12-10T09:00:00.000Z']);
    skipOccurrence(vault, { personId, day: '2026-12-03', skipped: false });
    expect([page().skipped, offered()]).toEqual([[], '2026-12-03T09:00:00.000Z']);
    schedule(null);
    expect([page().schedule, page().offer, page().sessions.length]).toEqual([null, null, 1]);
  });

  test('offers no day a second time, wherever its session was moved; one in the bin gives it back', async () => {
    const { vault, page, schedule, personId } = await withPerson();
    schedule(thursdays);
    const { id } = planNext(vault, { personId });
    const moved = planAt('2026-11-24T15:00:00.000Z');
    moveSession(vault, { sessionId: id, plan: moved, by: 'member' });
    expect(page().offer?.startsAt).toBe('2026-12-03T09:00:00.000Z');
    removeSession(vault, { sessionId: id });
    expect(page().offer?.startsAt).toBe('2026-11-26T09:00:00.000Z');
  });

  test('refuses a zone and a year that cannot be, and a day that is none of its own', async () => {
    const { vault, page, plan, schedule, personId } = await withPerson();
    expect(() => schedule({ ...thursdays, zone: 'Mars/Olympus' })).toThrow(code('unknown_zone'));
    for (const firstDay of ['1900-01-01', '2200-01-01']) {
      expect(() => schedule({ ...thursdays, firstDay })).toThrow(code('date_out_of_bounds'));
    }
    for (const startsAt of ['1900-01-01T10:00:00Z', '2200-01-01T10:00:00Z']) {
      expect(() => plan(startsAt)).toThrow(code('date_out_of_bounds'));
    }
    const skip = (day: string) => skipOccurrence(vault, { personId, day, skipped: true });
    expect(() => skip('2026-11-26')).toThrow(code('not_found'));
    schedule(thursdays);
    expect(() => skip('2026-11-27')).toThrow(code('not_found'));
    expect(() => planNext(vault, { personId: newId() })).toThrow(code('not_found'));
    expect([page().sessions, page().skipped]).toEqual([[], []]);
  });

  test('how often is suggested by the goal that stands lowest', async () => {
    const { vault, page, personId } = await withPerson();
    expect(page().cadence).toBeNull();
    const goal = saveGoal(vault, {
      id: newId(),
      personId,
      title: 'Run the planning',
      measure: '',
      startValue: 0,
      targetValue: 4,
      due: null,
      status: 'open',
      competence: 1,
      confidence: 2,
    });
    expect(page().cadence).toEqual({
      weeks: 1,
      because: {
        kind: 'goal',
        id: goal.id,
        title: 'Run the planning',
        competence: 1,
        confidence: 2,
      },
      of: 1,
    });
  });
});

describe('what became of a session', () => {
  test('one that was missed is neither held nor next, and it can be taken back', async () => {
    const { vault, page, plan, person, personId } = await withPerson();
    const past = plan('2026-11-19T09:00:00Z');
    const next = plan('2026-11-26T09:00:00Z');
    const seen = () => {
      const [card] = listPeople(vault);
      const home = getHome(vault, today);
      return {
        last: card?.lastSession?.id ?? null,
        next: card?.nextSession?.id ?? null,
        without: home.withoutNext.map(({ id }) => id),
        unsettled: home.unsettled.map(({ id }) => id),
        missed: page().kept.missed,
        rate: page().kept.rate,
      };
    };
    const none = { member: 0, coach: 0, both: 0 };
    const before = { last: null, without: [], missed: none, rate: null };
    expect(seen()).toEqual({ ...before, next: next.id, unsettled: [past.id] });

    expect(missSession(vault, { sessionId: past.id, by: 'member' }).missedBy).toBe('member');
    expect(missSession(vault, { sessionId: next.id, by: 'coach' }).missedBy).toBe('coach');
    // What is still to come is not due, and counts for nothing yet.
    expect(seen()).toEqual({
      ...before,
      next: null,
      without: [personId],
      unsettled: [],
      missed: { ...none, member: 1 },
      rate: 0,
    });
    missSession(vault, { sessionId: past.id, by: null });
    missSession(vault, { sessionId: next.id, by: null });
    expect(seen()).toEqual({ ...before, next: next.id, unsettled: [past.id] });
    expect(person.name).toBe('Sam Okafor');
  });

  test('one that was held cannot be missed; closing one that was missed says that it was held', async () => {
    const { vault, page, plan } = await withPerson();
    const { id: sessionId } = plan('2026-11-19T09:00:00Z');
    missSession(vault, { sessionId, by: 'both' });
    closeSession(vault, { sessionId });
    expect(() => missSession(vault, { sessionId, by: 'both' })).toThrow(code('session_held'));
    expect([page().sessions[0]?.missedBy, page().kept.rate]).toEqual([null, 1]);
  });

  test('a move says from when, to when and whose wish it was; another place alone is no move', async () => {
    const { vault, page, plan } = await withPerson();
    const { id: sessionId } = plan('2026-11-26T09:00:00Z');
    const move = (startsAt: string, by: 'coach' | 'member' | null, place = 'Terrace') =>
      moveSession(vault, { sessionId, plan: { ...planAt(startsAt), place }, by });
    move('2026-11-26T09:00:00Z', 'coach', 'Library');
    move('2026-11-27T09:00:00Z', 'member');
    expect(move('2026-11-30T09:00:00Z', null).movedFrom).toBe('2026-11-27T09:00:00.000Z');

    const at = '2026-11-22T12:00:00.000Z';
    const [first, second, third] = ['26', '27', '30'].map((d) => `2026-11-${d}T09:00:00.000Z`);
    expect([page().moves, page().kept.moved]).toEqual([
      [
        { sessionId, from: first, to: second, by: 'member', at },
        { sessionId, from: second, to: third, by: null, at },
      ],
      { member: 1, coach: 0, unknown: 1 },
    ]);
  });

  test('setting right when a session was held is no move, and one that is moved on was not missed', async () => {
    const { vault, page, plan } = await withPerson();
    const held = plan('2026-11-19T09:00:00Z').id;
    saveSession(vault, {
      sessionId: held,
      revision: 0,
      document: regularDocument({}),
      notes: emptyNotes,
    });
    moveSession(vault, { sessionId: held, plan: planAt('2026-11-18T09:00:00Z'), by: 'coach' });
    const missed = plan('2026-11-20T09:00:00Z').id;
    missSession(vault, { sessionId: missed, by: 'member' });
    const right = planAt('2026-11-20T10:00:00Z');
    expect(moveSession(vault, { sessionId: missed, plan: right, by: null }).missedBy).toBe(
      'member',
    );
    const later = planAt('2026-11-25T10:00:00Z');
    expect(moveSession(vault, { sessionId: missed, plan: later, by: null }).missedBy).toBeNull();
    expect(page().moves.map(({ sessionId }) => sessionId)).toEqual([missed, missed]);
  });
});

describe('Home', () => {
  test('names who has no next session, with what their slot offers', async () => {
    const { vault, schedule, personId } = await withPerson();
    const other = addPerson(vault, { name: 'Ada Weiss', role: '' });
    schedule(thursdays);
    expect(
      getHome(vault, today).withoutNext.map(({ id, offer }) => [id, offer?.startsAt ?? null]),
    ).toEqual([
      [other.id, null],
      [personId, '2026-11-26T09:00:00.000Z'],
    ]);
  });

  test('asks about what is planned and without a word, once its day is over', async () => {
    const { vault, plan } = await withPerson();
    const over = plan('2026-11-21T11:15:00Z').id;
    plan('2026-11-22T08:00:00Z');
    const written = plan('2026-11-21T09:00:00Z').id;
    saveSession(vault, {
      sessionId: written,
      revision: 0,
      document: regularDocument({}),
      notes: emptyNotes,
    });
    expect(getHome(vault, today).unsettled.map(({ id }) => id)).toEqual([over]);
  });
});

test('a session that was prepared is still to come, and none that was held', async () => {
  const { vault, plan, personId } = await withPerson();
  const write = (sessionId: string) =>
    saveSession(vault, {
      sessionId,
      revision: 0,
      document: regularDocument({ 'agreement.agenda': [paragraph('The new team')] }),
      notes: emptyNotes,
    });
  const held = plan('2026-11-19T09:00:00.000Z').id;
  write(held);
  closeSession(vault, { sessionId: held });
  const soon = plan('2026-11-22T12:05:00.000Z').id;
  const next = plan('2026-11-26T09:00:00.000Z').id;
  write(soon);
  write(next);
  const [card] = listPeople(vault);
  const { coming, withoutNext } = getHome(vault, today);
  const { content } = getSummary(vault, { sessionId: held });
  expect({
    coming: coming.map(({ id }) => id),
    withoutNext: withoutNext.map(({ id }) => id),
    last: card?.lastSession?.id,
    next: card?.nextSession?.id,
    told: sessionsSoon(vault).map(({ startsAt }) => startsAt),
    named: content.next.plan?.startsAt,
    held: getPerson(vault, { personId }).kept.held,
  }).toEqual({
    coming: [next],
    withoutNext: [],
    last: held,
    next: soon,
    told: ['2026-11-22T12:05:00.000Z'],
    named: '2026-11-22T12:05:00.000Z',
    held: 1,
  });
});

test('sessions of the coach at the same time are told of, whoever of those they meet they are with', async () => {
  const { vault, plan } = await withPerson();
  const ada = addPerson(vault, { name: 'Ada Weiss', role: '' });
  const first = plan('2026-11-26T09:00:00Z').id;
  const second = planSession(vault, {
    personId: ada.id,
    plan: planAt('2026-11-26T09:45:00Z'),
    templateId: 'regular',
  }).id;
  const at = (time: string, except: string | null = null) =>
    listOverlaps(vault, {
      startsAt: `2026-11-26T${time}:00Z`,
      durationMinutes: 30,
      except,
    }).map(({ id }) => id);
  expect([at('09:30'), at('08:30'), at('09:45'), at('09:30', first)]).toEqual([
    [first, second],
    [],
    [second],
    [second],
  ]);
  setArchived(vault, { personId: ada.id, archived: true });
  const archived = at('09:30');
  setArchived(vault, { personId: ada.id, archived: false });
  missSession(vault, { sessionId: second, by: 'coach' });
  expect([archived, at('09:30')]).toEqual([[first], [first]]);
});
