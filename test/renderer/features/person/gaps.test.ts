import { expect, test } from 'vitest';
import type { SessionRef } from '#shared/model/session.ts';
import { gapsAfter } from '#renderer/features/person/gaps.ts';
import { sessionOn } from '../../../support/session-refs.ts';

const today = '2026-11-22';
/** Held sessions on these days, newest first, named by their day. */
const heldOn = (...days: readonly string[]): readonly SessionRef[] =>
  days.map((day) => sessionOn(day, { status: 'closed' }));
const gaps = (sessions: readonly SessionRef[], everyWeeks: number | null = null) => [
  ...gapsAfter(sessions, everyWeeks, today),
];

test('shows a pause of twice the usual time, also the one that lasts until today', () => {
  const weekly = heldOn('2026-11-01', '2026-10-12', '2026-10-05', '2026-09-28');
  expect([gaps(weekly, 1), gaps(weekly, 2), gaps(weekly, 4)]).toEqual([
    [
      ['2026-11-01', 3],
      ['2026-10-12', 2],
    ],
    [],
    [],
  ]);
});

test('goes by what the two are used to where there is no schedule, and by four weeks before that', () => {
  const habit = heldOn('2026-11-16', '2026-11-02', '2026-10-19', '2026-10-05', '2026-08-31');
  const few = heldOn('2026-11-16', '2026-10-05', '2026-08-03');
  expect([gaps(habit), gaps(few)]).toEqual([[['2026-08-31', 5]], [['2026-08-03', 9]]]);
});

test('counts a session that was missed, or is only planned, as none', () => {
  const sessions = [
    sessionOn('2026-11-30', { status: 'planned' }),
    sessionOn('2026-11-16', { status: 'open' }),
    sessionOn('2026-11-09', { status: 'planned', missedBy: 'member' }),
    sessionOn('2026-11-02', { status: 'closed' }),
  ];
  expect(gaps(sessions, 1)).toEqual([['2026-11-02', 2]]);
});
