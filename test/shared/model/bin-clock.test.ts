import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binClockAt, daysLeftInBin } from '#shared/model/bin-clock.ts';
import type { BinClock } from '#shared/model/bin-clock.ts';

/** The clock after it looked at each of the days. */
const after = (...days: readonly string[]): BinClock =>
  days.reduce<BinClock | null>(binClockAt, null) ?? { seen: '', day: 0 };

test.each([
  ['the first look', ['2026-11-22'], 0],
  ['twice in a day', ['2026-11-22', '2026-11-22'], 0],
  ['every day', ['2026-11-22', '2026-11-23', '2026-11-24'], 2],
  ['once a week', ['2026-11-22', '2026-11-29', '2026-12-06'], 14],
  ['after three weeks away', ['2026-11-22', '2026-12-13', '2026-12-14'], 1],
  ['back an hour over midnight, and on again', ['2026-11-22', '2026-11-21', '2026-11-22'], 0],
  ['back a year, and on again', ['2026-11-22', '2025-11-22', '2026-11-22', '2026-11-23'], 1],
  ['1970, and on again', ['2026-11-22', '1970-01-01', '2026-11-22', '2026-11-23'], 1],
  ['2038, and back', ['2026-11-22', '2038-01-19', '2026-11-22', '2026-11-23'], 1],
  ['over the end of summer time', ['2026-10-24', '2026-10-25', '2026-10-26'], 2],
  ['over a leap day', ['2028-02-28', '2028-02-29', '2028-03-01'], 2],
])('counts the days of use: %s', (_, days, day) => {
  expect(after(...days).day).toBe(day);
});

test('wherever a clock jumps by more than a week, it counts nothing', () => {
  const jump = fc.integer({ min: 8, max: 20_000 });
  const jumps = fc.array(
    fc.oneof(
      jump,
      jump.map((days) => -days),
    ),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(jumps, (steps) => {
      let time = Date.UTC(3000, 0, 1);
      const days = steps.map((step) => {
        time += step * 86_400_000;
        return new Date(time).toISOString().slice(0, 10);
      });
      expect(after('3000-01-01', ...days).day).toBe(0);
    }),
  );
});

test('is due after thirty of its days, and not a day before', () => {
  const clock = { seen: '2026-12-22', day: 130 };
  expect([101, 100, 90].map((binDay) => daysLeftInBin(clock, binDay))).toEqual([1, 0, 0]);
});
