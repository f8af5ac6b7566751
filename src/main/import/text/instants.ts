const iso =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/iu;

/**
 * An instant of how these programs write one, ISO 8601 in its long and short form. A time without a zone
 * is of this machine's zone. A day alone is its noon in UTC, which is the same day nearly everywhere.
 */
export function instantOf(written: unknown): string | null {
  if (typeof written === 'number') return fromTime(written);
  if (typeof written !== 'string') return null;
  const match = iso.exec(written.trim());
  if (match === null) return null;
  const [, year, month, day, hour, minute, second, , zone] = match;
  const parts = { year: Number(year), month: Number(month), day: Number(day) };
  if (hour === undefined) return instantAt({ ...parts, hour: 12, minute: 0, second: 0 }, 'Z');
  return instantAt(
    { ...parts, hour: Number(hour), minute: Number(minute), second: Number(second ?? 0) },
    zone?.toUpperCase() ?? null,
  );
}

const named = /(?<!\d)(\d{4})([-_.]?)(\d{2})\2(\d{2})(?!\d)/u;

/** The day that a file is named by, such as `2026-11-22 Robin.md`. */
export function instantInName(name: string): string | null {
  const [, year, , month, day] = named.exec(name) ?? [];
  return year === undefined ? null : instantOf(`${year}-${month}-${day}`);
}

export interface ClockTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/**
 * The instant at which a clock of that zone shows a time; null where none does.
 *
 * @param zone `Z`, an offset such as `+01:00`, or null for this machine's
 */
export function instantAt(time: ClockTime, zone: string | null): string | null {
  const { year, month, day, hour, minute, second } = time;
  const shown = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  // A 31st of February turns into a day of March.
  // And a year of two digits into one of the last century.
  const exists =
    shown.getUTCFullYear() === year &&
    shown.getUTCMonth() === month - 1 &&
    shown.getUTCDate() === day;
  if (!exists || hour > 23 || minute > 59 || second > 59) return null;
  if (zone === null) {
    return fromTime(new Date(year, month - 1, day, hour, minute, second).getTime());
  }
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/u.exec(zone) ?? [];
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1);
  return fromTime(shown.getTime() - offset * 60_000);
}

/** Before the first of these programs, and far off, a date is a slip of the pen or of a clock. */
const earliest = Date.UTC(1900, 0, 1);
const latest = Date.UTC(2200, 0, 1);

function fromTime(time: number): string | null {
  if (!(time > earliest && time < latest) || time === 0) return null;
  return new Date(time).toISOString();
}
