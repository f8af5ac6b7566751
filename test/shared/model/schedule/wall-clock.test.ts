import { expect, test } from 'vitest';
import {
  clockAt,
  instantFrom,
  instantOf,
  isDay,
  isTime,
  isZone,
} from '#shared/model/schedule/wall-clock.ts';

test('knows days that do not exist', () => {
  const days = [
    '2026-02-28',
    '2026-02-29',
    '2028-02-29',
    '2026-04-31',
    '2026-13-01',
    '',
    '2026-1-1',
  ];
  expect(days.map(isDay)).toEqual([true, false, true, false, false, false, false]);
});

test('knows times that do not exist', () => {
  expect(['00:00', '23:59', '24:00', '9:00', '10:60', ''].map(isTime)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('turns wall clocks into instants on both sides of the changes of the clocks', () => {
  const cases = [
    ['2026-11-22', '10:00', 'Europe/Berlin', '2026-11-22T09:00:00.000Z'],
    ['2026-07-01', '10:00', 'Europe/Berlin', '2026-07-01T08:00:00.000Z'],
    ['2026-03-29', '01:59', 'Europe/Berlin', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '03:00', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
    ['2026-01-01', '00:15', 'Pacific/Kiritimati', '2025-12-31T10:15:00.000Z'],
    ['2026-01-01', '09:00', 'Asia/Kathmandu', '2026-01-01T03:15:00.000Z'],
    ['2026-12-31', '23:30', 'Pacific/Niue', '2027-01-01T10:30:00.000Z'],
  ] as const;
  expect(cases.map(([day, time, zone]) => instantOf(day, time, zone))).toEqual(
    cases.map((each) => each[3]),
  );
});

test('an hour that the clocks skip is no instant', () => {
  expect([
    instantOf('2026-03-29', '02:30', 'Europe/Berlin'),
    instantOf('2026-03-08', '02:00', 'America/New_York'),
    instantOf('2011-12-30', '12:00', 'Pacific/Apia'),
  ]).toEqual([null, null, null]);
});

test('of an hour that comes twice it is the first', () => {
  expect(instantOf('2026-10-25', '02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
});

test('times all over a year come back as they were read', () => {
  for (const zone of ['Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe', 'Asia/Tokyo']) {
    for (let minute = 0; minute < 365 * 24 * 60; minute += 1_595) {
      const date = new Date(Date.UTC(2026, 0, 1, 0, minute));
      const shown = clockAt(date, zone);
      const back = instantOf(shown.day, shown.time, zone);
      expect(back === null ? null : clockAt(back, zone)).toEqual(shown);
    }
  }
});

test('a time that a day skips is found as the next that there is', () => {
  expect([
    instantFrom('2026-03-29', '02:30', 'Europe/Berlin'),
    instantFrom('2026-03-29', '02:00', 'Europe/Berlin'),
    instantFrom('2026-03-29', '03:00', 'Europe/Berlin'),
    instantFrom('2011-12-30', '12:00', 'Pacific/Apia'),
    instantFrom('2026-10-04', '02:10', 'Australia/Lord_Howe'),
  ]).toEqual([
    '2026-03-29T01:00:00.000Z',
    '2026-03-29T01:00:00.000Z',
    '2026-03-29T01:00:00.000Z',
    '2011-12-30T10:00:00.000Z',
    '2026-10-03T15:30:00.000Z',
  ]);
});

test('knows time zones from other words', () => {
  expect(['Europe/Berlin', 'UTC', 'Mars/Olympus', ''].map(isZone)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
