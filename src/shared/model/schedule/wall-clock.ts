/** Calendar days and the clocks on the wall of a time zone. Days are `YYYY-MM-DD`, times `HH:MM`. */

const dayMs = 86_400_000;
/** Sessions lie between these years, the second not included: anything else is a slip of the keyboard. */
const years = { first: 2000, past: 2100 } as const;

/** Making a formatter costs far more than using one, and a list asks for the same ones again. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * Calendar day and time that the clocks of a zone show at an instant.
 *
 * @throws RangeError for a zone that this system does not know
 */
export function clockAt(
  instant: string | number | Date,
  zone: string,
): { readonly day: string; readonly time: string } {
  // Swedish dates are written year first: '2026-11-22 09:00'.
  const [day = '', time = ''] = formatterOf(zone).format(new Date(instant)).split(' ');
  return { day: day.padStart(10, '0'), time };
}

function formatterOf(zone: string): Intl.DateTimeFormat {
  const made =
    formatters.get(zone) ??
    new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  formatters.set(zone, made);
  return made;
}

/** Whether this system knows a time zone by that name. */
export function isZone(zone: string): boolean {
  try {
    formatterOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** Whether `YYYY-MM-DD` is a day of the calendar: 31 April is not. */
export function isDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day)) return false;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day;
}

/** Whether `HH:MM` is a time of the day. */
export function isTime(time: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/u.test(time);
}

/** Whether a day, or the day of an instant in UTC, lies in the years of sessions. */
export function isInYears(day: string): boolean {
  const year = Number(day.slice(0, 4));
  return year >= years.first && year < years.past;
}

/** `day` moved by whole days in the calendar, whatever the clocks do. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 10);
}

/** `day` moved by months of the calendar; where the month is shorter, its last day: 31 May less 3 is 28 February, or the 29th. */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, ofMonth = 1] = day.split('-').map(Number);
  const index = month - 1 + count;
  const longest = new Date(Date.UTC(year, index + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, index, Math.min(ofMonth, longest))).toISOString().slice(0, 10);
}

/** Whole calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}

/**
 * The instant at which the clocks of `zone` show `day` and `time`; null when they never do, because
 * they skip that hour. Of an hour that comes twice it is the first.
 */
export function instantOf(day: string, time: string, zone: string): string | null {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  const shown = around(asUtc, zone)
    .map((offset) => asUtc - offset)
    .filter((instant) => {
      const clock = clockAt(instant, zone);
      return clock.day === day && clock.time === time;
    });
  return shown.length === 0 ? null : new Date(Math.min(...shown)).toISOString();
}

/**
 * As `instantOf`; where the clocks skip that time, the first instant after the skip, which is the next
 * time that there is.
 */
export function instantFrom(day: string, time: string, zone: string): string {
  const shown = instantOf(day, time, zone);
  if (shown !== null) return shown;
  const wanted = `${day}T${time}`;
  const asUtc = Date.parse(`${wanted}:00Z`);
  const offsets = around(asUtc, zone);
  // Text order is time order; within the search the clocks only go forward, by the skip itself.
  let before = asUtc - Math.max(...offsets) - 60_000;
  let after = asUtc - Math.min(...offsets);
  while (after - before > 1) {
    const between = Math.floor((before + after) / 2);
    const clock = clockAt(between, zone);
    if (`${clock.day}T${clock.time}` < wanted) before = between;
    else after = between;
  }
  return new Date(after).toISOString();
}

/** How far the clocks of `zone` are ahead of UTC, in ms, on both sides of any change near `asUtc`. */
function around(asUtc: number, zone: string): readonly number[] {
  return [asUtc - dayMs, asUtc, asUtc + dayMs].map((instant) => {
    const { day, time } = clockAt(instant, zone);
    return Date.parse(`${day}T${time}:00Z`) - Math.floor(instant / 60_000) * 60_000;
  });
}
