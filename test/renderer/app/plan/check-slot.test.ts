import { expect, test } from 'vitest';
import { words } from '#shared/words/index.ts';
import { checkSlot } from '#renderer/app/plan/check-slot.ts';

const slot = { day: '2026-11-26', time: '10:00', durationMinutes: 45, place: ' Room Linden ' };
const check = (change: Partial<typeof slot>) =>
  checkSlot({ ...slot, ...change }, '2026-11-22', 'Europe/Berlin');

test('a good slot becomes a plan', () => {
  expect(check({})).toEqual({
    plan: {
      startsAt: '2026-11-26T09:00:00.000Z',
      zone: 'Europe/Berlin',
      durationMinutes: 45,
      place: 'Room Linden',
    },
  });
});

test('an impossible date or time is refused with its own sentence', () => {
  const { people } = words;
  expect([
    check({ day: '' }),
    check({ day: 'impossible' }),
    check({ day: '2027-02-29' }),
    check({ day: '2126-11-26' }),
    check({ day: '0026-11-26' }),
    check({ time: '' }),
    check({ day: '2027-03-28', time: '02:30' }),
  ]).toEqual([
    { dayProblem: people.missingDate },
    { dayProblem: people.impossibleDate },
    { dayProblem: people.impossibleDate },
    { dayProblem: people.farDate },
    { dayProblem: people.farDate },
    { timeProblem: people.missingTime },
    { timeProblem: people.impossibleTime('02:30') },
  ]);
});
