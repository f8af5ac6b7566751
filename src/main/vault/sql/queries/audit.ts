import type { AuditKind } from '#shared/model/audit.ts';
import type { ReadableDb } from '../db.ts';

/** One row of the log as it is read, with whom it was about as far as that is still in the vault. */
export interface LoggedRow {
  readonly seq: number;
  readonly at: string;
  readonly kind: AuditKind;
  readonly about: string | null;
}

/**
 * Newest first, from the one before `before` on. A subject is the id of a person, a session or a
 * summary; those ids are random, so at most one of the three finds someone.
 */
export function auditRows(
  db: ReadableDb,
  input: { readonly before: number | null; readonly limit: number },
): readonly LoggedRow[] {
  return db.all<LoggedRow>(
    `select a.seq, a.at, a.kind,
       (select p.name from person p where p.id = coalesce(
         (select s.person_id from session s where s.id = coalesce(
           (select u.session_id from summary u where u.document_id = a.subject and u.position = 0), a.subject)),
         a.subject)) as about
     from audit a where @before is null or a.seq < @before
     order by a.seq desc limit @limit`,
    { ...input },
  );
}

/** How many versions of a summary the coach has signed, also those that nothing else keeps any more. */
export function signingsOf(db: ReadableDb, documentId: string): number {
  const found = db.get<{ readonly count: number }>(
    `select count(*) as count from audit
     where subject = @documentId and kind in ('summary_issued', 'summary_reissued')`,
    { documentId },
  );
  return found?.count ?? 0;
}
