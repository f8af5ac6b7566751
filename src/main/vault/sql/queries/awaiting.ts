import type { AwaitedSignature } from '#shared/model/summary.ts';
import type { ReadableDb } from '../db.ts';

/** A link that the coach has signed, and for which the envelope says since when it waits. */
export interface AwaitedLink extends Omit<AwaitedSignature, 'since'> {
  readonly envelope: string;
}

const about = `s.id as sessionId, s.person_id as personId, p.name as personName,
  s.starts_at as startsAt, s.zone`;

const ofSomeoneMet = `join person p on p.id = s.person_id and p.deleted_at is null
  and p.archived_at is null`;

/** No link of the same chain comes after `u`. */
const isNewest = `not exists (select 1 from summary later
  where later.session_id = u.session_id and later.position > u.position)`;

/**
 * Closed sessions that share something and that the coach has not signed: those held from `from` on, and
 * addenda to any. Latest first.
 */
export function unsignedSince(
  db: ReadableDb,
  input: { readonly from: string; readonly limit: number },
): readonly AwaitedSignature[] {
  return db.all<AwaitedSignature>(
    `select * from (
       select ${about}, 0 as position, 'unsigned' as state,
         coalesce(u.updated_at, s.starts_at) as since, null as kitSince
       from session s ${ofSomeoneMet}
       left join summary u on u.session_id = s.id and u.position = 0
       where s.deleted_at is null and s.status = 'closed' and s.starts_at >= @from
         and coalesce(u.state, 'none') = 'none'
         and exists (select 1 from entry e where e.session_id = s.id and e.shared = 1)
       union all
       select ${about}, u.position, 'unsigned', u.updated_at, null
       from summary u
       join session s on s.id = u.session_id and s.deleted_at is null and s.status = 'closed'
       ${ofSomeoneMet}
       where u.state <> 'cosigned' and u.state = 'none' and u.position > 0)
     order by startsAt desc, sessionId limit @limit`,
    { ...input },
  );
}

/** Links that wait for the team member, and declined ones that nothing follows. Latest session first. */
export function awaitedLinks(db: ReadableDb, limit: number): readonly AwaitedLink[] {
  return db.all<AwaitedLink>(
    `select sessionId, personId, personName, startsAt, zone, position, envelope, kitSince,
       iif(kitSince is null, state, 'kit') as state
     from (
       select ${about}, u.position, u.state, u.envelope,
         iif(u.state = 'issued', (select max(k.created_at) from kit k
           where k.session_id = u.session_id and k.position = u.position and k.version = u.version
             and k.answered_at is null and k.withdrawn_at is null), null) as kitSince
       from summary u
       join session s on s.id = u.session_id and s.deleted_at is null
       ${ofSomeoneMet}
       where u.state <> 'cosigned' and u.state in ('issued', 'declined') and ${isNewest})
     order by startsAt desc, sessionId limit @limit`,
    { limit },
  );
}
