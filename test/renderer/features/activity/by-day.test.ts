import { expect, test } from 'vitest';
import { byDay } from '#renderer/features/activity/by-day.ts';

const line = (seq: number, at: string) =>
  ({ seq, at, kind: 'vault_unlocked', about: null }) as const;

test('lines stand under the day of the laptop’s own zone', () => {
  const days = byDay(
    [
      line(3, '2026-11-22T23:30:00.000Z'),
      line(2, '2026-11-22T22:30:00.000Z'),
      line(1, '2026-11-21T12:00:00.000Z'),
    ],
    'Europe/Zurich',
  );
  expect(days.map(({ day, entries }) => [day, entries.map(({ seq }) => seq)])).toEqual([
    ['2026-11-23', [3]],
    ['2026-11-22', [2]],
    ['2026-11-21', [1]],
  ]);
});

test('a clock that was set back moves no line: the order is that of the log', () => {
  const days = byDay(
    [
      line(3, '2026-11-22T12:00:00.000Z'),
      line(2, '1970-01-01T12:00:00.000Z'),
      line(1, '2026-11-22T11:00:00.000Z'),
    ],
    'UTC',
  );
  expect(days.map(({ day, entries }) => [day, entries.map(({ seq }) => seq)])).toEqual([
    ['2026-11-22', [3]],
    ['1970-01-01', [2]],
    ['2026-11-22', [1]],
  ]);
});
