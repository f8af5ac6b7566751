import { attachmentsIn } from '#shared/model/attachment.ts';
import type { SessionDocument } from '#shared/model/document.ts';
import { lookAtCalendar } from '../bin/clock.ts';
import type { WritableDb } from '../sql/db.ts';
import { attachmentsOf, copyAttachments, setNamedAttachments } from '../sql/queries/attachments.ts';

/**
 * Lets the attachments of a session follow its text: those that were pasted into it from another session
 * are copied, and those that it no longer names lie aside, as in the bin. A block whose attachment was
 * destroyed stays a block: what somebody wrote is never refused for it. Call it inside a transaction.
 */
export function followAttachments(
  db: WritableDb,
  {
    sessionId,
    document,
    at,
  }: {
    readonly sessionId: string;
    readonly document: SessionDocument;
    readonly at: string;
  },
): void {
  const ids = attachmentsIn(document);
  if (ids.length === 0 && attachmentsOf(db, sessionId).length === 0) return;
  copyAttachments(db, { sessionId, ids, at });
  setNamedAttachments(db, { sessionId, ids, binDay: lookAtCalendar(db, new Date(at)).day });
}
