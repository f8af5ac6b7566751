import type { SessionRef } from '#shared/model/session.ts';
import { dayOf } from '#renderer/ui/index.ts';

export interface Stretch {
  /** null for the sessions still to come. */
  readonly year: string | null;
  readonly sessions: readonly SessionRef[];
}

/**
 * A person's sessions as a timeline: what is planned first, soonest first, then the years back.
 *
 * @param sessions newest first
 * @param today `YYYY-MM-DD`
 */
export function byYear(sessions: readonly SessionRef[], today: string): readonly Stretch[] {
  const coming = sessions
    .filter((session) => isComing(session, today))
    .toSorted((one, other) => one.startsAt.localeCompare(other.startsAt));
  const past = sessions.filter((session) => !isComing(session, today));
  const years = Map.groupBy(past, (session) => dayOf(session.startsAt).slice(0, 4));
  return [
    ...(coming.length === 0 ? [] : [{ year: null, sessions: coming }]),
    ...[...years].map(([year, held]) => ({ year, sessions: held })),
  ];
}

function isComing(session: SessionRef, today: string): boolean {
  const { status, missedBy, startsAt } = session;
  return status !== 'closed' && missedBy === null && dayOf(startsAt) >= today;
}
