import { isDay } from '#shared/model/schedule/wall-clock.ts';
import { words } from '#shared/words/index.ts';
import { daysBetween } from '../ui/dates.ts';

/** How far a day may lie from today, and what is said where there is none, or one further away. */
interface DayLimit {
  readonly days: number;
  readonly missing: string;
  readonly far: string;
}

const tenYears: DayLimit = {
  days: 3_653,
  missing: words.people.missingDate,
  far: words.people.farDate,
};

/**
 * Why a typed day cannot be meant, or null when it can: none, no real one, or so far away that the year
 * must be a slip.
 *
 * @param typed `YYYY-MM-DD`; empty or anything else when nothing or no real date was typed
 */
export function problemOfDay(
  typed: string,
  today: string,
  limit: DayLimit = tenYears,
): string | null {
  if (typed === '') return limit.missing;
  if (!isDay(typed)) return words.people.impossibleDate;
  return Math.abs(daysBetween(today, typed)) > limit.days ? limit.far : null;
}

/** The same for a day on which something was seen: it cannot be still to come. */
export function problemOfPastDay(typed: string, today: string): string | null {
  const problem = problemOfDay(typed, today);
  return problem === null && typed > today ? words.growth.futureDate : problem;
}
