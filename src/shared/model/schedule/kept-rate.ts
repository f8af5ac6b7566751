import type { KeptRate, SessionMove } from '../schedule.ts';
import type { SessionRef } from '../session.ts';

type Standing = Pick<SessionRef, 'status' | 'startsAt' | 'missedBy'>;

/** Whether somebody wrote in it, and nobody missed it; one that was prepared may yet be to come. */
export function isHeld({ status, missedBy }: Pick<Standing, 'status' | 'missedBy'>): boolean {
  return missedBy === null && status !== 'planned';
}

/** Those that took place: they are held, and their time has come. */
export function heldSessions<T extends Standing>(
  sessions: readonly T[],
  now: string,
): readonly T[] {
  return dueSessions(sessions, now).filter(isHeld);
}

/** Those that were due and did not take place. */
export function missedSessions<T extends Standing>(
  sessions: readonly T[],
  now: string,
): readonly T[] {
  return dueSessions(sessions, now).filter(({ missedBy }) => missedBy !== null);
}

function dueSessions<T extends Standing>(sessions: readonly T[], now: string): readonly T[] {
  return sessions.filter(({ status, startsAt }) => status === 'closed' || startsAt <= now);
}

/**
 * How a person's sessions were kept. A session counts once it was due, and somebody said what became of
 * it: it was held, or it was missed.
 *
 * @param now ISO 8601 instant
 */
export function keptRate(
  sessions: readonly Standing[],
  moves: readonly Pick<SessionMove, 'by'>[],
  now: string,
): KeptRate {
  const gone = missedSessions(sessions, now);
  const missedBy = (who: string) => gone.filter((session) => session.missedBy === who).length;
  const movedBy = (who: string | null) => moves.filter(({ by }) => by === who).length;
  const missed = {
    member: missedBy('member'),
    coach: missedBy('coach'),
    both: missedBy('both'),
  };
  const held = heldSessions(sessions, now);
  const count = held.length + gone.length;
  return {
    held: held.length,
    missed,
    moved: { member: movedBy('member'), coach: movedBy('coach'), unknown: movedBy(null) },
    rate: count === 0 ? null : held.length / count,
  };
}
