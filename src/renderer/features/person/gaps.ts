import { isHeld } from '#shared/model/schedule/kept-rate.ts';
import type { SessionRef } from '#shared/model/session.ts';
import { dayOf, daysBetween } from '#renderer/ui/index.ts';

/** How far apart sessions are where neither a schedule nor a habit says so, in days. */
const customary = 28;

/**
 * Where much more time than usual went by without a session: at least twice as much.
 *
 * @param sessions newest first
 * @param everyWeeks the person's schedule; null where there is none, then what they are used to counts
 * @param today `YYYY-MM-DD`
 * @returns whole weeks that followed a session, by the id of that session
 */
export function gapsAfter(
  sessions: readonly SessionRef[],
  everyWeeks: number | null,
  today: string,
): ReadonlyMap<string, number> {
  const held = sessions.filter(isHeld).map(({ id, startsAt }) => ({ id, day: dayOf(startsAt) }));
  const followed = held.map(({ id, day }, index) => ({
    id,
    days: daysBetween(day, held[index - 1]?.day ?? today),
  }));
  const usual =
    everyWeeks === null ? middleOf(followed.slice(1).map(({ days }) => days)) : everyWeeks * 7;
  return new Map(
    followed
      .filter(({ days }) => days >= 2 * usual)
      .map(({ id, days }) => [id, Math.floor(days / 7)]),
  );
}

/**
 * The session that was held last, or undefined.
 *
 * @param sessions newest first
 */
export function latestHeld(sessions: readonly SessionRef[]): SessionRef | undefined {
  return sessions.find(isHeld);
}

/** The median of at least three, so that one long pause does not become the habit. */
function middleOf(days: readonly number[]): number {
  const sorted = days.filter((count) => count > 0).toSorted((one, other) => one - other);
  return sorted.length < 3 ? customary : (sorted[Math.floor(sorted.length / 2)] ?? customary);
}
