import type { RevisionMark, RevisionReason } from '#shared/model/history.ts';
import type { ReadableDb, WritableDb } from '../db.ts';

/** A kept revision with its text, packed. */
export interface KeptRevision extends RevisionMark {
  readonly sessionId: string;
  readonly templateId: string;
  readonly templateVersion: number;
  readonly text: Uint8Array;
}

const mark = 'id, revision, written_at as keptAt, reason, word_count as wordCount';
const whole = `${mark}, session_id as sessionId, template_id as templateId,
  template_version as templateVersion, text`;

export function insertRevision(
  db: WritableDb,
  revision: Omit<KeptRevision, 'reason'> & { readonly reason: RevisionReason; readonly at: string },
): void {
  db.run(
    `insert into revision (id, session_id, revision, reason, template_id, template_version, text,
       word_count, written_at, created_at)
     values (@id, @sessionId, @revision, @reason, @templateId, @templateVersion, @text,
       @wordCount, @keptAt, @at)`,
    { ...revision },
  );
}

/** Newest first. */
export function revisionMarks(db: ReadableDb, sessionId: string): readonly RevisionMark[] {
  return db.all<RevisionMark>(
    `select ${mark} from revision where session_id = @sessionId order by revision desc`,
    { sessionId },
  );
}

export function findRevision(db: ReadableDb, id: string): KeptRevision | undefined {
  return db.get<KeptRevision>(`select ${whole} from revision where id = @id`, { id });
}

export function newestRevision(db: ReadableDb, sessionId: string): KeptRevision | undefined {
  return db.get<KeptRevision>(
    `select ${whole} from revision where session_id = @sessionId order by revision desc limit 1`,
    { sessionId },
  );
}
