import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Schedule } from '#shared/model/schedule.ts';
import { isOccurrence, occurrencesAfter, weekdayOf } from '#shared/model/schedule/occurrences.ts';
import { addDays, clockAt, daysBetween, instantOf } from '#shared/model/schedule/wall-clock.ts';

const thursdays: Schedule = {
  everyWeeks: 2,
  weekday: 4,
  time: '09:00',
  zone: 'Europe/Berlin',
  durationMinutes: 45,
  place: 'Room Linden',
  firstDay: '2026-10-12',
};

test('09:00 stays 09:00 on the wall when the clocks change', () => {
  expect(occurrencesAfter(thursdays, '2026-10-01T00:00:00.000Z', 3)).toEqual([
    { day: '2026-10-15', startsAt: '2026-10-15T07:00:00.000Z' },
    { day: '2026-10-29', startsAt: '2026-10-29T08:00:00.000Z' },
    { day: '2026-11-12', startsAt: '2026-11-12T08:00:00.000Z' },
  ]);
});

test('a day that is left out gives its place to the next, and the weeks go on as they were', () => {
  const left = new Set(['2026-10-29', '2026-11-12']);
  expect(
    occurrencesAfter(thursdays, '2026-10-15T07:00:00.000Z', 2, left).map(({ day }) => day),
  ).toEqual(['2026-11-26', '2026-12-10']);
});

test('a time that does not exist on its day moves to the next; one that comes twice is the first', () => {
  const sundays = { ...thursdays, everyWeeks: 1, weekday: 7, time: '02:30' } as const;
  const on = (from: string) => occurrencesAfter(sundays, from, 1)[0];
  expect([on('2027-03-27T00:00:00.000Z'), on('2026-10-24T00:00:00.000Z')]).toEqual([
    { day: '2027-03-28', startsAt: '2027-03-28T01:00:00.000Z' },
    { day: '2026-10-25', startsAt: '2026-10-25T00:30:00.000Z' },
  ]);
});

test('counts weekdays from Monday', () => {
  expect(['2026-11-22', '2026-11-23', '2026-11-28'].map(weekdayOf)).toEqual([7, 1, 6]);
});

const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  'Asia/Gaza',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
];
const two = (most: number) =>
  fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(2, '0'));
const anySchedule: fc.Arbitrary<Schedule> = fc.record({
  everyWeeks: fc.integer({ min: 1, max: 26 }),
  weekday: fc.constantFrom(1, 2, 3, 4, 5, 6, 7),
  time: fc.tuple(two(23), two(59)).map((parts) => parts.join(':')),
  zone: fc.constantFrom(...zones),
  durationMinutes: fc.constant(45),
  place: fc.constant(''),
  firstDay: fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('2005-01-01', n)),
});
const anyInstant = fc
  .integer({ min: Date.UTC(2005, 0, 1), max: Date.UTC(2060, 0, 1) })
  .map((ms) => new Date(ms).toISOString());

test('in every zone and year the days are those of the schedule, in order, at its time on the wall', () => {
  fc.assert(
    fc.property(anySchedule, anyInstant, fc.nat(3), (schedule, from, skip) => {
      const all = occurrencesAfter(schedule, from, 6);
      const leftOut = all[skip]?.day ?? '';
      const rest = occurrencesAfter(schedule, from, 5, new Set([leftOut]));
      expect(rest).toEqual(all.filter(({ day }) => day !== leftOut));
      for (const [index, { day, startsAt }] of all.entries()) {
        const before = all[index - 1];
        const shown = clockAt(startsAt, schedule.zone);
        const exists = instantOf(day, schedule.time, schedule.zone) !== null;
        expect({
          after: startsAt > from && day >= schedule.firstDay,
          weekday: weekdayOf(day),
          step: before === undefined ? null : daysBetween(before.day, day),
          inSchedule: isOccurrence(schedule, day),
          shown: exists ? shown : `${shown.day}T${shown.time}` > `${day}T${schedule.time}`,
        }).toEqual({
          after: true,
          weekday: schedule.weekday,
          step: before === undefined ? null : schedule.everyWeeks * 7,
          inSchedule: true,
          shown: exists ? { day, time: schedule.time } : true,
        });
      }
      // Nothing lies between `from` and the first of them.
      const earlier = all[0] && addDays(all[0].day, -schedule.everyWeeks * 7);
      const before =
        earlier !== undefined && isOccurrence(schedule, earlier)
          ? instantOf(earlier, schedule.time, schedule.zone)
          : null;
      expect(before === null || before <= from).toBe(true);
    }),
    { numRuns: 150, seed: 20_261_122 },
  );
});
