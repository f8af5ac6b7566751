/** The day `days` after (or before) `day`. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00.000Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** 0 is Sunday, 6 is Saturday. */
function weekdayOf(day: string): number {
  return new Date(`${day}T12:00:00.000Z`).getUTCDay();
}

/** The day nearest to `day` that falls on `weekday`. */
export function nearest(day: string, weekday: number): string {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return addDays(day, ahead <= 3 ? ahead : ahead - 7);
}

/** The instant at which clocks in `zone` show `time` on `day`. */
export function instantAt(day: string, time: string, zone: string): string {
  const asUtc = Date.parse(`${day}T${time}:00.000Z`);
  // Twice, because the first guess may stand on the other side of a clock change.
  const guess = asUtc - offset(asUtc, zone);
  return new Date(asUtc - offset(guess, zone)).toISOString();
}

/** As people write it: 'Tuesday 3 March'. */
export function spokenDay(day: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })
    .format(new Date(`${day}T12:00:00.000Z`))
    .replace(',', '');
}

/** Milliseconds by which local time in `zone` is ahead of UTC at `instant`. */
function offset(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((found) => found.type === type)?.value);
  const local = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return local - Math.floor(instant / 1000) * 1000;
}

/** An instant, minutes later or earlier. */
export function shifted(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}
