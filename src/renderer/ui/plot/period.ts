import { words } from '#shared/words/index.ts';
import { formatDay } from '../dates.ts';

/** What the days of a plot stand for: themselves, or the month or quarter that begins with them. */
export type PlotUnit = 'day' | 'month' | 'quarter';

export function formatPeriod(day: string, unit: PlotUnit): string {
  if (unit === 'day') return formatDay(day);
  if (unit === 'month') return formatDay(day, 'month');
  const quarter = Math.ceil(Number(day.slice(5, 7)) / 3);
  return words.plot.quarterOf(String(quarter), day.slice(0, 4));
}

/** 'on 3 Mar 2026', 'in Mar 2026'. */
export function duringPeriod(day: string, unit: PlotUnit): string {
  return words.plot.when[unit](formatPeriod(day, unit));
}
