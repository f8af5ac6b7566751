import type { ReadableDb } from '../db.ts';

/** A session that was held, as a reading of many needs it. */
export interface HeldSession {
  readonly id: string;
  readonly personId: string;
  readonly personName: string;
  readonly startsAt: string;
  readonly zone: string;
}

/**
 * The newest sessions that were held, as `heldSessions` has it, newest first.
 *
 * @param input.since and `input.before`: ISO 8601 instants; `before` is the first that counts no more
 * @param input.personId of whom; null for everyone
 * @param input.notOf of whom not; null to leave nobody out
 */
export function newestHeld(
  db: ReadableDb,
  input: {
    readonly personId: string | null;
    readonly notOf: string | null;
    readonly since: string;
    readonly before: string;
    readonly now: string;
    readonly limit: number;
  },
): readonly HeldSession[] {
  const { personId, notOf, ...rest } = input;
  const whose = personId === null ? '@who is null or s.person_id <> @who' : 's.person_id = @who';
  return db.all<HeldSession>(
    `select s.id, s.person_id as personId, p.name as personName, s.starts_at as startsAt, s.zone
     from session s join person p on p.id = s.person_id and p.deleted_at is null
     where s.deleted_at is null and s.missed_by is null and s.status <> 'planned'
       and (s.status = 'closed' or s.starts_at <= @now)
       and s.starts_at >= @since and s.starts_at < @before and (${whose})
     order by s.starts_at desc limit @limit`,
    { ...rest, who: personId ?? notOf },
  );
}
