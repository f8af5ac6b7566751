import { isDay } from '#shared/model/schedule/wall-clock.ts';
import { words } from '#shared/words/index.ts';
import { problemOfDay } from '../day-problem.ts';

/** Longer than any working life: a year mistyped, such as 20270. */
const longest = 50 * 366;

/** Why a typed day cannot be one until which notes are kept, or null when it can. */
export function problemOfKeptDay(typed: string, today: string): string | null {
  const { keepMissing, keepFar } = words.privacy;
  return problemOfDay(typed, today, { days: longest, missing: keepMissing, far: keepFar });
}

/** The same day of the year `count` years on; 29 February becomes the 28th. */
export function inYears(today: string, count: number): string {
  const year = String(Number(today.slice(0, 4)) + count).padStart(4, '0');
  const day = `${year}${today.slice(4)}`;
  return isDay(day) ? day : `${year}-02-28`;
}
