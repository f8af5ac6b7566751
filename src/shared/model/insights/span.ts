import { addMonths } from '../schedule/wall-clock.ts';
import type { Span } from './page.ts';

const months: { readonly [span in Exclude<Span, 'all'>]: number } = { quarter: 3, year: 12 };

/**
 * The first day of a span that ends today; null for all time. Months are those of the calendar: a quarter
 * back from 31 May begins on 28 February, or on the 29th.
 */
export function firstDayOf(span: Span, today: string): string | null {
  return span === 'all' ? null : addMonths(today, -months[span]);
}
