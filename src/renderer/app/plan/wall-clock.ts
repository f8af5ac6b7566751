import { dayOf, timeOf } from '../../ui/dates.ts';

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

/**
 * The instant at which the clocks of `zone` show `day` and `time`; null when they never do, because
 * they skip that hour. Of an hour that comes twice it is the first.
 */
export function instantOf(day: string, time: string, zone: string): string | null {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  // The zone's offset is known only for an instant; a day either way sees both sides of any change.
  const candidates = [asUtc - 86_400_000, asUtc, asUtc + 86_400_000]
    .map((around) => asUtc - offsetAt(around, zone))
    .filter((instant) => {
      const date = new Date(instant);
      return dayOf(date, zone) === day && timeOf(date, zone) === time;
    });
  return candidates.length === 0 ? null : new Date(Math.min(...candidates)).toISOString();
}

/** How far the clocks of `zone` are ahead of UTC at an instant, in ms. */
function offsetAt(instant: number, zone: string): number {
  const date = new Date(instant);
  return (
    Date.parse(`${dayOf(date, zone)}T${timeOf(date, zone)}:00Z`) -
    Math.floor(instant / 60_000) * 60_000
  );
}
