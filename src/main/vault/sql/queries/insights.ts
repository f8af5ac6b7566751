import type { Side } from '#shared/model/document.ts';
import type { ReadableDb } from '../db.ts';

/** How many pieces of each session of a person are tagged with each side. */
export function taggedPieces(
  db: ReadableDb,
  personId: string,
): readonly { readonly sessionId: string; readonly side: Side; readonly pieces: number }[] {
  return db.all(
    `select e.session_id as sessionId, e.side, count(*) as pieces
     from entry e join session s on s.id = e.session_id and s.deleted_at is null
     where s.person_id = @personId and e.side is not null group by e.session_id, e.side`,
    { personId },
  );
}

/** When each action of a person was agreed and done, as ISO 8601 instants; also in a session in the bin. */
export function timesOfActions(
  db: ReadableDb,
  personId: string,
): readonly {
  readonly id: string;
  readonly sessionId: string;
  readonly agreedAt: string;
  readonly doneAt: string | null;
}[] {
  return db.all(
    `select a.id, a.session_id as sessionId, s.starts_at as agreedAt, a.done_at as doneAt
     from action a join session s on s.id = a.session_id
     where s.person_id = @personId`,
    { personId },
  );
}
