import { expect, test } from 'vitest';
import { agreedActions, openByAge, overdue } from '#shared/model/insights/actions.ts';
import type { CountedAction, SessionCoverage } from '#shared/model/insights/page.ts';
import { coveredSides } from '#shared/model/insights/sides.ts';
import { firstDayOf } from '#shared/model/insights/span.ts';
import { valueUses } from '#shared/model/insights/values.ts';
import type { SessionRef } from '#shared/model/session.ts';

const today = '2026-11-22';

const action = (id: string, change: Partial<CountedAction>): CountedAction => ({
  id,
  sessionId: 's',
  personId: 'p',
  personName: 'Dana',
  text: id,
  owner: 'member',
  due: null,
  done: false,
  inBin: false,
  agreedOn: '2026-11-01',
  doneOn: null,
  ...change,
});
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

test('a span begins on the same day of an earlier month, or on its last one', () => {
  expect([
    firstDayOf('quarter', today),
    firstDayOf('quarter', '2026-02-10'),
    firstDayOf('quarter', '2026-05-31'),
    firstDayOf('year', '2028-02-29'),
    firstDayOf('all', today),
  ]).toEqual(['2026-08-22', '2025-11-10', '2026-02-28', '2027-02-28', null]);
});

test('actions are counted by owner and by what became of them, and those agreed before are left out', () => {
  const actions = [
    action('on the day', { done: true, due: '2026-11-10', doneOn: '2026-11-10' }),
    action('a day late', { done: true, due: '2026-11-10', doneOn: '2026-11-11' }),
    action('no date', { done: true, doneOn: '2026-11-11', owner: 'coach' }),
    action('nobody knows when', { done: true, due: '2026-11-10' }),
    action('still open', { due: '2026-11-21' }),
    action('long ago', { agreedOn: '2026-06-01' }),
  ];
  const { byOwner, inTime, late, doneUndated, open } = agreedActions(actions, '2026-08-22');
  expect({
    member: ids(byOwner.member),
    coach: ids(byOwner.coach),
    inTime: ids(inTime),
    late: ids(late),
    doneUndated: ids(doneUndated),
    open: ids(open),
    overdue: ids(overdue(actions, today)),
    ofAllTime: agreedActions(actions, null).open.length,
  }).toEqual({
    member: ['on the day', 'a day late', 'nobody knows when', 'still open'],
    coach: ['no date'],
    inTime: ['on the day'],
    late: ['a day late'],
    doneUndated: ['no date', 'nobody knows when'],
    open: ['still open'],
    overdue: ['still open'],
    ofAllTime: 2,
  });
});

test('what is open is told apart by how long ago it was agreed', () => {
  const { fresh, weeks, long } = openByAge(
    [
      action('14 days', { agreedOn: '2026-11-08' }),
      action('15 days', { agreedOn: '2026-11-07' }),
      action('42 days', { agreedOn: '2026-10-11' }),
      action('43 days', { agreedOn: '2026-10-10' }),
      action('done', { done: true }),
    ],
    today,
  );
  expect([ids(fresh), ids(weeks), ids(long)]).toEqual([
    ['14 days'],
    ['15 days', '42 days'],
    ['43 days'],
  ]);
});

test('held sessions are told apart by the sides that they covered', () => {
  const held = ['both', 'what', 'how', 'zero', 'silent'].map((id) => ({ id }) as SessionRef);
  const covered = (sessionId: string, what: number, how: number): SessionCoverage => ({
    sessionId,
    what,
    how,
  });
  const sides = coveredSides(held, [
    covered('both', 3, 1),
    covered('what', 1, 0),
    covered('how', 0, 2),
    covered('zero', 0, 0),
  ]);
  expect(Object.values(sides).map(ids)).toEqual([['both'], ['what'], ['how'], ['zero', 'silent']]);
});

test('values that were never named come first, the others after them', () => {
  const value = (id: string) => ({ id, kind: 'value' as const, text: id, removed: false });
  const mention = (valueId: string, id: string) => ({
    valueId,
    id,
    kind: 'feedback' as const,
    sessionId: 's',
    personName: 'Dana',
    startsAt: '2026-11-01T09:00:00.000Z',
    zone: 'UTC',
  });
  const uses = valueUses(['often', 'once', 'never'].map(value), [
    mention('often', 'a'),
    mention('once', 'b'),
    mention('often', 'c'),
  ]);
  expect(uses.map((use) => [use.value.text, ids(use.mentions)])).toEqual([
    ['never', []],
    ['once', ['b']],
    ['often', ['a', 'c']],
  ]);
});
