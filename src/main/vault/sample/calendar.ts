import { weekdayOf } from '#shared/model/schedule/occurrences.ts';
import { addDays } from '#shared/model/schedule/wall-clock.ts';

/** The day nearest to `day` that falls on `weekday`. */
export function nearest(day: string, weekday: number): string {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return addDays(day, ahead <= 3 ? ahead : ahead - 7);
}

/** An instant, minutes later or earlier. */
export function shifted(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}
