import { expect, test } from 'vitest';
import {
  addDays,
  dayOf,
  daysBetween,
  formatInstant,
  relativeDay,
  relativeInstant,
  timeOf,
} from '#renderer/ui/dates.ts';

test('the day and the time of an instant depend on where the clock hangs', () => {
  const instant = '2026-03-29T22:30:00.000Z';
  const zones = ['UTC', 'Europe/Berlin', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'Pacific/Niue'];
  expect(zones.map((zone) => `${dayOf(instant, zone)} ${timeOf(instant, zone)}`)).toEqual([
    '2026-03-29 22:30',
    '2026-03-30 00:30',
    '2026-03-30 04:15',
    '2026-03-30 12:30',
    '2026-03-29 11:30',
  ]);
});

test('midnight is 00:00, not 24:00', () => {
  expect(timeOf('2026-11-22T00:00:00.000Z', 'UTC')).toBe('00:00');
});

test('days are added in the calendar, over leap days, years and changes of the clocks', () => {
  expect([
    addDays('2028-02-28', 1),
    addDays('2026-12-31', 1),
    addDays('2026-03-28', 2),
    addDays('2026-01-01', -1),
  ]).toEqual(['2028-02-29', '2027-01-01', '2026-03-30', '2025-12-31']);
  expect([
    daysBetween('2026-03-28', '2026-03-30'),
    daysBetween('2026-11-22', '2026-11-15'),
  ]).toEqual([2, -7]);
});

test('near days are called by name', () => {
  const days = ['2026-11-21', '2026-11-22', '2026-11-23'];
  expect(days.map((day) => relativeDay(day, '2026-11-22'))).toEqual([
    'Yesterday',
    'Today',
    'Tomorrow',
  ]);
  expect(days.map((day) => relativeDay(day, '2026-11-22', 'within'))).toEqual([
    'yesterday',
    'today',
    'tomorrow',
  ]);
});

test('a day of another year says its year', () => {
  expect([
    relativeDay('2025-11-22', '2026-11-22').includes('2025'),
    relativeDay('2026-01-22', '2026-11-22').includes('2026'),
  ]).toEqual([true, false]);
});

test('a recent moment is told by the name of its day and its time', () => {
  const now = new Date('2026-11-22T12:00:00.000Z');
  const dayBefore = '2026-11-21T12:00:00.000Z';
  const time = formatInstant(dayBefore, 'time');
  expect([
    relativeInstant(dayBefore, 'alone', now),
    relativeInstant(dayBefore, 'within', now),
  ]).toEqual([`Yesterday at ${time}`, `yesterday at ${time}`]);
});
