import { expect, test } from 'vitest';
import { readDate } from '#shared/model/search/dates/read.ts';
import { stretchOf } from '#shared/model/search/dates/stretch.ts';

/** `until` is the first day that counts no more. */
type Row = readonly [typed: string, from: string, until: string];

function read(today: string, rows: readonly Row[]): readonly Row[] {
  return rows.map(([typed]) => {
    const name = readDate(typed);
    const { from, until } = name ? stretchOf(name, today) : { from: 'unread', until: 'unread' };
    return [typed, from, until];
  });
}

test('a date by the calendar is the same on any day', () => {
  const rows: readonly Row[] = [
    ['2024', '2024-01-01', '2025-01-01'],
    ['2024-03', '2024-03-01', '2024-04-01'],
    ['2024-12', '2024-12-01', '2025-01-01'],
    ['2024-03-05', '2024-03-05', '2024-03-06'],
    ['2024/3/5', '2024-03-05', '2024-03-06'],
    ['5.3.2024', '2024-03-05', '2024-03-06'],
    ['2024-02-29', '2024-02-29', '2024-03-01'],
    ['2023-12-31', '2023-12-31', '2024-01-01'],
    ['March 2024', '2024-03-01', '2024-04-01'],
    ['MARCH 2024,', '2024-03-01', '2024-04-01'],
    ['5 March 2024', '2024-03-05', '2024-03-06'],
    ['March 5th, 2024', '2024-03-05', '2024-03-06'],
    ['Q2 2025', '2025-04-01', '2025-07-01'],
    ['2025-Q4', '2025-10-01', '2026-01-01'],
    ['q1/2025', '2025-01-01', '2025-04-01'],
    ['spring 2024', '2024-03-01', '2024-06-01'],
    ['summer 2024', '2024-06-01', '2024-09-01'],
    ['autumn 2024', '2024-09-01', '2024-12-01'],
    ['fall 2024', '2024-09-01', '2024-12-01'],
    ['winter 2023', '2023-12-01', '2024-03-01'],
    ['winter 2023/24', '2023-12-01', '2024-03-01'],
    ['winter 1999/00', '1999-12-01', '2000-03-01'],
  ];
  expect(read('2026-11-22', rows)).toEqual(rows);
});

test('a date is told by today, a Sunday', () => {
  const rows: readonly Row[] = [
    ['today', '2026-11-22', '2026-11-23'],
    ['yesterday', '2026-11-21', '2026-11-22'],
    ['this week', '2026-11-16', '2026-11-23'],
    ['last week', '2026-11-09', '2026-11-16'],
    ['this month', '2026-11-01', '2026-12-01'],
    ['last month', '2026-10-01', '2026-11-01'],
    ['this quarter', '2026-10-01', '2027-01-01'],
    ['last quarter', '2026-07-01', '2026-10-01'],
    ['this year', '2026-01-01', '2027-01-01'],
    ['last year', '2025-01-01', '2026-01-01'],
    ['1 day ago', '2026-11-21', '2026-11-22'],
    ['3 weeks ago', '2026-11-01', '2026-11-08'],
    ['a week ago', '2026-11-15', '2026-11-22'],
    ['two months ago', '2026-09-22', '2026-10-22'],
    ['2 quarters ago', '2026-05-22', '2026-08-22'],
    ['10 years ago', '2016-11-22', '2017-11-22'],
    ['last 30 days', '2026-10-23', '2026-11-23'],
    ['past three months', '2026-08-22', '2026-11-23'],
  ];
  expect(read('2026-11-22', rows)).toEqual(rows);
});

test('a name without a year is the latest that has begun; the last one is over', () => {
  const rows: readonly Row[] = [
    ['April', '2026-04-01', '2026-05-01'],
    ['this April', '2026-04-01', '2026-05-01'],
    ['last April', '2025-04-01', '2025-05-01'],
    ['May', '2025-05-01', '2025-06-01'],
    ['this May', '2026-05-01', '2026-06-01'],
    ['last May', '2025-05-01', '2025-06-01'],
    ['March', '2026-03-01', '2026-04-01'],
    ['last March', '2026-03-01', '2026-04-01'],
    ['spring', '2026-03-01', '2026-06-01'],
    ['this spring', '2026-03-01', '2026-06-01'],
    ['last spring', '2025-03-01', '2025-06-01'],
    ['last summer', '2025-06-01', '2025-09-01'],
    ['last winter', '2025-12-01', '2026-03-01'],
    ['Q2', '2026-04-01', '2026-07-01'],
    ['last Q2', '2025-04-01', '2025-07-01'],
    ['Q3', '2025-07-01', '2025-10-01'],
    ['15 April', '2026-04-15', '2026-04-16'],
    ['April 16', '2025-04-16', '2025-04-17'],
  ];
  expect(read('2026-04-15', rows)).toEqual(rows);
});

test('a weekday is the latest, also today; the last one is before today', () => {
  const rows: readonly Row[] = [
    ['Monday', '2026-11-23', '2026-11-24'],
    ['last Monday', '2026-11-16', '2026-11-17'],
    ['Tuesday', '2026-11-17', '2026-11-18'],
    ['this Tuesday', '2026-11-24', '2026-11-25'],
    ['Sun', '2026-11-22', '2026-11-23'],
    ['this week', '2026-11-23', '2026-11-30'],
    ['last week', '2026-11-16', '2026-11-23'],
  ];
  expect(read('2026-11-23', rows)).toEqual(rows);
});

test('the first day of a year looks back into the one before', () => {
  const rows: readonly Row[] = [
    ['yesterday', '2026-12-31', '2027-01-01'],
    ['this week', '2026-12-28', '2027-01-04'],
    ['last month', '2026-12-01', '2027-01-01'],
    ['last quarter', '2026-10-01', '2027-01-01'],
    ['last year', '2026-01-01', '2027-01-01'],
    ['winter', '2026-12-01', '2027-03-01'],
    ['this winter', '2026-12-01', '2027-03-01'],
    ['last winter', '2025-12-01', '2026-03-01'],
    ['December', '2026-12-01', '2027-01-01'],
  ];
  expect(read('2027-01-01', rows)).toEqual(rows);
});

test('months that are too short and leap days end where the calendar does', () => {
  const inLeapYear: readonly Row[] = [
    ['4 years ago', '2024-02-29', '2025-02-28'],
    ['a year ago', '2027-02-28', '2028-02-28'],
    ['29 February', '2028-02-29', '2028-03-01'],
    ['last winter', '2026-12-01', '2027-03-01'],
    ['winter', '2027-12-01', '2028-03-01'],
  ];
  expect(read('2028-02-29', inLeapYear)).toEqual(inLeapYear);
  const inMay: readonly Row[] = [
    ['3 months ago', '2027-02-28', '2027-03-28'],
    ['29 February', '2024-02-29', '2024-03-01'],
  ];
  expect(read('2027-05-31', inMay)).toEqual(inMay);
  const overCentury: readonly Row[] = [['29 February', '2096-02-29', '2096-03-01']];
  expect(read('2103-06-01', overCentury)).toEqual(overCentury);
});

test('the same is said in German, with or without the dots over a letter', () => {
  const rows: readonly Row[] = [
    ['heute', '2026-11-22', '2026-11-23'],
    ['vorgestern', '2026-11-20', '2026-11-21'],
    ['März 2024', '2024-03-01', '2024-04-01'],
    ['maerz 2024', '2024-03-01', '2024-04-01'],
    ['5. März 2024', '2024-03-05', '2024-03-06'],
    ['letzte Woche', '2026-11-09', '2026-11-16'],
    ['letzten Monat', '2026-10-01', '2026-11-01'],
    ['voriges Jahr', '2025-01-01', '2026-01-01'],
    ['dieses Quartal', '2026-10-01', '2027-01-01'],
    ['letzten Frühling', '2026-03-01', '2026-06-01'],
    ['letztes fruhjahr', '2026-03-01', '2026-06-01'],
    ['Herbst 2025', '2025-09-01', '2025-12-01'],
    ['vor 3 Wochen', '2026-11-01', '2026-11-08'],
    ['vor einem Jahr', '2025-11-22', '2026-11-22'],
    ['letzten drei Monaten', '2026-08-22', '2026-11-23'],
    ['Montag', '2026-11-16', '2026-11-17'],
  ];
  expect(read('2026-11-22', rows)).toEqual(rows);
});

test('what is no date is none, and neither is one that the calendar does not have', () => {
  const none = [
    '',
    'soon',
    'last',
    '3',
    'ago',
    '2024-13',
    '2023-02-29',
    '2024-00-01',
    '31.4.2024',
    '30 February',
    '3/5/2024',
    '2024-03/05',
    '0 days ago',
    '1000 years ago',
    '3 weeks',
    'Q5 2024',
    'summer 2024/25',
    'winter 2024/26',
    'Monday 2024',
    'the last spring of all',
    '1823',
    '2300',
    '99999',
  ];
  expect(none.filter((text) => readDate(text) !== null)).toEqual([]);
});
