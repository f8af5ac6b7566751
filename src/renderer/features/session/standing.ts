import type { SessionRef } from '#shared/model/session.ts';
import { memberHasSigned } from '#shared/model/summary.ts';

/** Why a session cannot be changed just now, or null when it can. */
export function readOnlyBecause(session: SessionRef): 'signed' | 'closed' | null {
  if (memberHasSigned(session.summary)) return 'signed';
  return session.status === 'closed' ? 'closed' : null;
}

/** The next planned session of the same person after `now`, other than `current`. */
export function nextSession(
  sessions: readonly SessionRef[],
  current: string,
  now: Date,
): SessionRef | null {
  const coming = sessions.filter(
    (session) =>
      session.id !== current &&
      session.status === 'planned' &&
      session.missedBy === null &&
      Date.parse(session.startsAt) > now.getTime(),
  );
  return coming.sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))[0] ?? null;
}
