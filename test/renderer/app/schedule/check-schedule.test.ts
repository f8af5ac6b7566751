import { expect, test } from 'vitest';
import { words } from '#shared/words/index.ts';
import { problemsOfSchedule } from '#renderer/app/schedule/check-schedule.ts';
import { weekdaysIn } from '#renderer/app/schedule/weekdays.ts';

const good = { time: '09:00', firstDay: '2026-11-26', zone: 'Europe/Berlin' };
const check = (change: Partial<typeof good>) =>
  problemsOfSchedule({ ...good, ...change }, '2026-11-22');

test('a usual slot that cannot be is refused, field by field, with a sentence', () => {
  const { people, schedule } = words;
  expect([
    check({}),
    check({ time: '' }),
    check({ time: '24:10', zone: 'Mars/Olympus' }),
    check({ firstDay: 'impossible' }),
    check({ firstDay: '' }),
    check({ firstDay: '1900-01-01' }),
    check({ firstDay: '2200-01-01' }),
  ]).toEqual([
    {},
    { time: schedule.missingTime },
    { time: schedule.missingTime, zone: schedule.unknownZone },
    { firstDay: people.impossibleDate },
    { firstDay: people.missingDate },
    { firstDay: people.farDate },
    { firstDay: people.farDate },
  ]);
});

test('the week begins as it does where the coach lives', () => {
  expect([weekdaysIn('de-DE'), weekdaysIn('en-US')]).toEqual([
    [1, 2, 3, 4, 5, 6, 7],
    [7, 1, 2, 3, 4, 5, 6],
  ]);
});
