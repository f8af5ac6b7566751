import { report as say } from '../words/report.ts';
import type { ReportPeriod } from '../model/report/report.ts';

/** 'Q3 2026', '2026'. */
export function reportPeriodName({ length, from }: ReportPeriod): string {
  const year = from.slice(0, 4);
  if (length === 'year') return year;
  return say.quarter(String(Math.ceil(Number(from.slice(5, 7)) / 3)), year);
}
