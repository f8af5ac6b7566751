import { nextPeriod, periodOf } from '../insights/periods.ts';
import type { ReportLength, ReportPeriod } from './report.ts';

/** The period that a day lies in. */
export function reportPeriodOf(day: string, length: ReportLength): ReportPeriod {
  return {
    length,
    from: length === 'year' ? `${day.slice(0, 4)}-01-01` : periodOf(day, 'quarter'),
  };
}

/** The first day that is no more in it. */
export function untilOf({ length, from }: ReportPeriod): string {
  if (length === 'quarter') return nextPeriod(from, 'quarter');
  return `${String(Number(from.slice(0, 4)) + 1).padStart(4, '0')}-01-01`;
}

/** Whether it begins where a quarter or a year of the calendar does. */
export function isReportPeriod(period: ReportPeriod): boolean {
  return reportPeriodOf(period.from, period.length).from === period.from;
}

/** Every period from the one of the first day to the one of the last, newest first. */
export function reportPeriods(
  first: string,
  last: string,
  length: ReportLength,
): readonly ReportPeriod[] {
  const periods: ReportPeriod[] = [];
  let period = reportPeriodOf(first, length);
  while (period.from <= last) {
    periods.push(period);
    period = { length, from: untilOf(period) };
  }
  return periods.toReversed();
}
