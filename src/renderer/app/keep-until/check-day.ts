import { words } from '#shared/words/index.ts';
import { daysBetween } from '../../ui/dates.ts';
import { isDay } from '#shared/model/schedule/wall-clock.ts';

/** Longer than any working life: a year mistyped, such as 20270. */
const longest = 50 * 366;

/**
 * Why a typed day cannot be one until which notes are kept, or null when it can.
 *
 * @param typed `YYYY-MM-DD`; empty or anything else when nothing or no real date was typed
 */
export function problemOfDay(typed: string, today: string): string | null {
  if (typed === '') return words.privacy.keepMissing;
  if (!isDay(typed)) return words.people.impossibleDate;
  if (Math.abs(daysBetween(today, typed)) > longest) return words.privacy.keepFar;
  return null;
}

/** The same day of the year `count` years on; 29 February becomes the 28th. */
export function inYears(today: string, count: number): string {
  const year = String(Number(today.slice(0, 4)) + count).padStart(4, '0');
  const day = `${year}${today.slice(4)}`;
  return isDay(day) ? day : `${year}-02-28`;
}
