import { expect, test } from 'vitest';
import { words } from '#shared/words/index.ts';
import { inYears, problemOfKeptDay } from '#renderer/app/keep-until/check-day.ts';

const { keepMissing, keepFar } = words.privacy;
const { impossibleDate } = words.people;

test('a day of the calendar within a working life is taken, also one that has passed', () => {
  const days = ['2027-03-01', '2028-02-29', '2026-11-22', '2026-01-01'];
  expect(days.map((day) => problemOfKeptDay(day, '2026-11-22'))).toEqual([null, null, null, null]);
});

test('no day, a day that does not exist, and a mistyped year each get their own sentence', () => {
  const days = ['', 'impossible', '2027-02-29', '2127-03-01', '0026-11-22'];
  expect(days.map((day) => problemOfKeptDay(day, '2026-11-22'))).toEqual([
    keepMissing,
    impossibleDate,
    impossibleDate,
    keepFar,
    keepFar,
  ]);
});

test('a suggested day is the same day of a later year, and one that exists', () => {
  expect([inYears('2026-11-22', 1), inYears('2028-02-29', 1), inYears('2028-02-29', 4)]).toEqual([
    '2027-11-22',
    '2029-02-28',
    '2032-02-29',
  ]);
});
