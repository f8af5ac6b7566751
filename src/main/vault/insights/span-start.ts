import { AppError } from '#shared/errors.ts';
import type { Span } from '#shared/model/insights/page.ts';
import { firstDayOf } from '#shared/model/insights/span.ts';
import { isZone } from '#shared/model/schedule/wall-clock.ts';
import { dayBounds } from '../day.ts';

/** Where a span of time begins. */
export interface SpanStart {
  /** `YYYY-MM-DD`; null for all time. */
  readonly from: string | null;
  /** ISO 8601 instant; '' for all time, which every instant follows. */
  readonly since: string;
}

/**
 * Where a span that ends today begins, as clocks in `zone` show days.
 *
 * @throws AppError `invalid_input` for an unknown zone, also over all time
 */
export function spanStart(span: Span, today: string, zone: string): SpanStart {
  if (!isZone(zone)) throw new AppError('invalid_input');
  const from = firstDayOf(span, today);
  return { from, since: from === null ? '' : dayBounds(from, zone).from };
}
