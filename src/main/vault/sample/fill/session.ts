import { lookAtCalendar } from '../../bin/clock.ts';
import { keepText } from '../../history/keep.ts';
import { followDocument } from '../../sessions/follow-document.ts';
import type { WritableDb } from '../../sql/db.ts';
import { setActionRowDone } from '../../sql/queries/blocks.ts';
import { insertMove, setMissed } from '../../sql/queries/schedule.ts';
import { setFocus, setReflection } from '../../sql/queries/session-asides.ts';
import { insertSession, sessionText, setSessionDeleted } from '../../sql/queries/sessions.ts';
import type { SampleSession } from '../index.ts';

export function fillSession(
  db: WritableDb,
  personId: string,
  session: SampleSession,
  now: Date,
): void {
  const {
    id,
    plan,
    template,
    status,
    occurrence,
    document,
    notes,
    revision,
    createdAt,
    updatedAt,
  } = session;
  insertSession(db, {
    ...plan,
    id,
    personId,
    status,
    templateId: template.id,
    templateVersion: template.version,
    occurrence,
    document: JSON.stringify(document),
    notes: JSON.stringify(notes),
    revision,
    createdAt,
    updatedAt,
  });
  const { reflection } = session;
  // Before the rows: it is one of them.
  if (reflection !== '') setReflection(db, { id, text: reflection, at: updatedAt });
  followDocument(db, { sessionId: id, document, notes, at: updatedAt });
  fillStanding(db, session);
  keepTexts(db, session);
  const { inBinFor } = session;
  if (inBinFor === null) return;
  const deletedAt = new Date(now.getTime() - inBinFor * 86_400_000).toISOString();
  const binDay = lookAtCalendar(db, now).day - inBinFor;
  setSessionDeleted(db, { id, deletedAt, binDay, at: deletedAt });
}

/** What became of it, beside its text. */
function fillStanding(db: WritableDb, session: SampleSession): void {
  const { id, moves, missedBy, focus, ticks, updatedAt } = session;
  for (const move of moves) insertMove(db, { ...move, sessionId: id });
  if (missedBy !== null) setMissed(db, { id, by: missedBy, at: session.plan.startsAt });
  if (focus !== '') setFocus(db, { id, focus, at: updatedAt });
  for (const { actionId, at } of ticks) {
    // Ticked later than it was written down: open again first, so that the tick has its own day.
    setActionRowDone(db, { id: actionId, done: false, at: updatedAt });
    setActionRowDone(db, { id: actionId, done: true, at });
  }
}

/** What the session said before, and what it says now, as its closing keeps it. */
function keepTexts(db: WritableDb, { id, status, revisions, updatedAt }: SampleSession): void {
  const stored = sessionText(db, id);
  if (!stored || status !== 'closed') return;
  for (const { document, notes, revision, reason, writtenAt } of revisions) {
    const earlier = {
      ...stored,
      document: JSON.stringify(document),
      notes: JSON.stringify(notes),
      revision,
      writtenAt,
    };
    keepText(db, earlier, { sessionId: id, reason, at: writtenAt });
  }
  keepText(db, stored, { sessionId: id, reason: 'closed', at: updatedAt });
}
