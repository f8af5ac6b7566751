import { addMonths, daysBetween } from '../schedule/wall-clock.ts';

/** By what a line over time is counted. */
export type PeriodUnit = 'month' | 'quarter';

/** Up to this many days are shown by month; longer stretches by quarter of the calendar. */
const longestByMonth = 548;

/** @param first calendar day; @param last calendar day, not before it */
export function unitFor(first: string, last: string): PeriodUnit {
  return daysBetween(first, last) <= longestByMonth ? 'month' : 'quarter';
}

/** The first day of the period that a day lies in. */
export function periodOf(day: string, unit: PeriodUnit): string {
  const month = Number(day.slice(5, 7));
  const first = unit === 'month' ? month : month - ((month - 1) % 3);
  return `${day.slice(0, 4)}-${String(first).padStart(2, '0')}-01`;
}

/** The first day of the period after the one that begins on a day. */
export function nextPeriod(first: string, unit: PeriodUnit): string {
  return addMonths(first, unit === 'month' ? 1 : 3);
}

/** Every period from that of one day to that of another, by its first day; those without anything, too. */
export function periodsBetween(first: string, last: string, unit: PeriodUnit): readonly string[] {
  const periods: string[] = [];
  for (let at = periodOf(first, unit); at <= last; at = nextPeriod(at, unit)) periods.push(at);
  return periods;
}
