import type { SessionRef } from '#shared/model/session.ts';

export function newestFirst(sessions: readonly SessionRef[]): readonly SessionRef[] {
  return sessions.toSorted((a, b) => (a.startsAt < b.startsAt ? 1 : -1));
}
