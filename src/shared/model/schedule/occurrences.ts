import type { Schedule } from '../schedule.ts';
import type { SessionPlan } from '../session.ts';
import { addDays, clockAt, daysBetween, instantFrom } from './wall-clock.ts';

/** One day of a schedule, with the instant at which its session begins. */
export interface Occurrence {
  /** The calendar day that the schedule says, also where its time does not exist on that day. */
  readonly day: string;
  /** ISO 8601 instant. */
  readonly startsAt: string;
}

/**
 * The next days of a schedule, by the clock on the wall: 09:00 stays 09:00 when the clocks change. A time
 * that a day skips moves to the next that there is; of one that comes twice it is the first.
 *
 * @param from ISO 8601 instant; an occurrence begins after it
 * @param count how many
 * @param left days that are left out
 */
export function occurrencesAfter(
  schedule: Schedule,
  from: string,
  count: number,
  left: ReadonlySet<string> = new Set(),
): readonly Occurrence[] {
  const found: Occurrence[] = [];
  const first = firstOccurrence(schedule);
  const step = schedule.everyWeeks * 7;
  const since = daysBetween(first, clockAt(from, schedule.zone).day);
  // A skipped day can put an occurrence on the day after its own.
  let day = addDays(first, Math.max(0, Math.floor(since / step) - 1) * step);
  while (found.length < count) {
    const startsAt = instantFrom(day, schedule.time, schedule.zone);
    if (startsAt > from && !left.has(day)) found.push({ day, startsAt });
    day = addDays(day, step);
  }
  return found;
}

/** The day of the schedule on which `startsAt` falls in the schedule's zone, or null. */
export function occurrenceDay(schedule: Schedule, startsAt: string): string | null {
  const { day } = clockAt(startsAt, schedule.zone);
  return isOccurrence(schedule, day) ? day : null;
}

/** Whether the schedule has a session on `day`. */
export function isOccurrence(schedule: Schedule, day: string): boolean {
  const since = daysBetween(firstOccurrence(schedule), day);
  return since >= 0 && since % (schedule.everyWeeks * 7) === 0;
}

/** An occurrence as the plan of a session. */
export function planOf(schedule: Schedule, { startsAt }: Occurrence): SessionPlan {
  const { zone, durationMinutes, place } = schedule;
  return { startsAt, zone, durationMinutes, place };
}

/** ISO 8601 weekday of a calendar day: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: string): Schedule['weekday'] {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() || 7) as Schedule['weekday'];
}

/** The first day on the schedule's weekday from its first day on. */
function firstOccurrence({ firstDay, weekday }: Schedule): string {
  return addDays(firstDay, (weekday - weekdayOf(firstDay) + 7) % 7);
}
