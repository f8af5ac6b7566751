import type { SessionRef } from '#shared/model/session.ts';

/** A session on a day, at noon in UTC, by the name of its day. */
export function sessionOn(day: string, parts: Partial<SessionRef> = {}): SessionRef {
  return {
    id: day,
    personId: 'p',
    personName: 'Amara Okafor',
    startsAt: `${day}T12:00:00.000Z`,
    zone: 'UTC',
    durationMinutes: 45,
    place: '',
    status: 'planned',
    summary: 'none',
    addendum: 0,
    missedBy: null,
    movedFrom: null,
    invite: 'none',
    ...parts,
  };
}
