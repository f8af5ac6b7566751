import type { Span } from './page.ts';

const months: { readonly [span in Exclude<Span, 'all'>]: number } = { quarter: 3, year: 12 };

/**
 * The first day of a span that ends today; null for all time. Months are those of the calendar: a quarter
 * back from 31 May begins on 28 February, or on the 29th.
 */
export function firstDayOf(span: Span, today: string): string | null {
  if (span === 'all') return null;
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const index = year * 12 + (month - 1) - months[span];
  const longest = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
  const first = Date.UTC(Math.floor(index / 12), index % 12, Math.min(day, longest));
  return new Date(first).toISOString().slice(0, 10);
}
