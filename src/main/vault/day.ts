import { AppError } from '#shared/errors.ts';
import { addDays, clockAt, isZone } from '#shared/model/schedule/wall-clock.ts';

/** Local time is never further from UTC than this. */
const furthest = 15 * 3_600_000;

/**
 * The instants at which a calendar day begins and the next one does, as clocks in `zone` show it.
 * Found by search, because a day can have 23 or 25 hours and need not begin at midnight.
 *
 * @param day `YYYY-MM-DD`
 * @param zone IANA name
 * @throws AppError `invalid_input` for an unknown zone
 */
export function dayBounds(
  day: string,
  zone: string,
): { readonly from: string; readonly to: string } {
  if (!isZone(zone)) throw new AppError('invalid_input');
  return {
    from: firstInstant(day, zone).toISOString(),
    to: firstInstant(addDays(day, 1), zone).toISOString(),
  };
}

function firstInstant(day: string, zone: string): Date {
  const middle = Date.parse(`${day}T00:00:00Z`);
  let before = middle - furthest;
  let after = middle + furthest;
  while (after - before > 1) {
    const between = Math.floor((before + after) / 2);
    if (clockAt(between, zone).day < day) before = between;
    else after = between;
  }
  return new Date(after);
}
