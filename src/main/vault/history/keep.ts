import { v7 as newId } from 'uuid';
import type { RevisionReason } from '#shared/model/history.ts';
import { attachmentsIn } from '#shared/model/attachment.ts';
import { wordCount } from '#shared/model/revisions.ts';
import type { WritableDb } from '../sql/db.ts';
import { keepAttachments } from '../sql/queries/attachments.ts';
import { insertRevision, newestRevision } from '../sql/queries/revisions.ts';
import { setAllKept } from '../sql/queries/sessions.ts';
import type { SessionText } from '../sql/queries/sessions.ts';
import { packText, parseText, unpackText } from './packed-text.ts';

/**
 * Keeps the text of a session as a revision, unless the newest one says the same already. Call it
 * inside the transaction of what it is kept for.
 *
 * @param text the session's text as it is stored
 */
export function keepText(
  db: WritableDb,
  text: SessionText,
  {
    sessionId,
    reason,
    at,
  }: {
    readonly sessionId: string;
    readonly reason: RevisionReason;
    readonly at: string;
  },
): void {
  // Nothing was written yet.
  if (text.writtenAt === null) return;
  const newest = newestRevision(db, sessionId);
  const kept = newest ? unpackText(newest.text) : null;
  if (kept?.document !== text.document || kept.notes !== text.notes) {
    const { document, notes } = parseText(text);
    insertRevision(db, {
      id: newId(),
      sessionId,
      revision: text.revision,
      reason,
      templateId: text.templateId,
      templateVersion: text.templateVersion,
      text: packText(text),
      wordCount: wordCount(document, notes),
      keptAt: text.writtenAt,
      at,
    });
    keepAttachments(db, { sessionId, ids: attachmentsIn(document) });
  }
  setAllKept(db, sessionId);
}
