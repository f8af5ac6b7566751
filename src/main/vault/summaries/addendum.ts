import type { Input, Output } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import type { NoteDocument, SessionDocument } from '#shared/model/document.ts';
import { memberHasSigned } from '#shared/model/summary.ts';
import { withActionsDone } from '#shared/model/tick.ts';
import { record } from '../audit/chain.ts';
import type { Vault } from '../context.ts';
import { withOwnBlocks } from '../history/block-ids.ts';
import { keepText } from '../history/keep.ts';
import { knownSession } from '../sessions/plan.ts';
import { knownText, writeText } from '../sessions/text.ts';
import type { ReadableDb } from '../sql/db.ts';
import { signingsOf } from '../sql/queries/audit.ts';
import { blockRows } from '../sql/queries/block-rows.ts';
import {
  setSessionStatus,
  setSessionTemplate,
  updateSessionPlan,
} from '../sql/queries/sessions.ts';
import { deleteDraft, findSummary, insertDraft, linksBefore } from '../sql/queries/summaries.ts';
import { getSummary } from './coach.ts';
import { mostEnvelopes, readEnvelope } from './signatures.ts';
import type { BaseText } from './unsigned.ts';

/**
 * Begins an addendum to what the team member has answered, and opens the session again so that its text
 * can be changed. Beginning what is begun already changes nothing.
 *
 * @throws AppError `not_found`; `not_answered` where the newest link waits for a signature;
 *   `too_many_addenda` where a bundle could not hold one more
 */
export function beginAddendum(
  vault: Vault,
  { sessionId }: Input<'beginAddendum'>,
): Output<'beginAddendum'> {
  const { db, auditKey, now } = vault;
  return db.atomically(() => {
    knownSession(db, sessionId);
    const newest = findSummary(db, sessionId);
    if (newest?.state === 'none' && newest.position > 0) return getSummary(vault, { sessionId });
    if (!newest || !memberHasSigned(newest.state)) throw new AppError('not_answered');
    if (newest.position + 1 >= mostEnvelopes) throw new AppError('too_many_addenda');

    const at = now();
    const savedAt = at.toISOString();
    const text = knownText(db, sessionId);
    const { templateId, templateVersion } = text;
    keepText(db, text, { sessionId, reason: 'closed', at: savedAt });
    const document = withListedTicks(db, sessionId, JSON.parse(text.document) as SessionDocument);
    const notes = JSON.parse(text.notes) as NoteDocument;
    const base: BaseText = { templateId, templateVersion, document };
    const { documentId, version } = newest;
    insertDraft(db, {
      documentId,
      sessionId,
      position: newest.position + 1,
      // An addendum that was given up may have been signed by the coach: its versions are used up.
      version: Math.max(version, signingsOf(db, documentId)),
      baseDocument: JSON.stringify(base),
      at: savedAt,
    });
    writeText(db, knownText(db, sessionId), { sessionId, document, notes, savedAt });
    setSessionStatus(db, { id: sessionId, status: 'open', at: savedAt });
    record(db, auditKey, { at, kind: 'addendum_begun', subject: documentId });
    return getSummary(vault, { sessionId });
  });
}

/**
 * Drops an addendum that is not signed. The session says again what it said when it was begun, at the
 * time and place that were signed; what was written meanwhile is kept in its history, and ticks stay.
 *
 * @throws AppError `not_found`, `no_addendum`; `addendum_issued` once the coach has signed it
 */
export function giveUpAddendum(
  vault: Vault,
  { sessionId }: Input<'giveUpAddendum'>,
): Output<'giveUpAddendum'> {
  const { db, auditKey, now } = vault;
  return db.atomically(() => {
    knownSession(db, sessionId);
    const draft = findSummary(db, sessionId);
    const amended = draft && linksBefore(db, draft).at(-1);
    if (!amended || memberHasSigned(draft.state)) throw new AppError('no_addendum');
    if (draft.state === 'issued') throw new AppError('addendum_issued');

    const at = now();
    const savedAt = at.toISOString();
    const before = knownText(db, sessionId);
    keepText(db, before, { sessionId, reason: 'before_restore', at: savedAt });
    const { templateId, templateVersion, document } = JSON.parse(
      draft.baseDocument ?? '',
    ) as BaseText;
    setSessionTemplate(db, { id: sessionId, templateId, templateVersion });
    const own = withOwnBlocks(db, sessionId, withListedTicks(db, sessionId, document));
    const notes = JSON.parse(before.notes) as NoteDocument;
    writeText(db, knownText(db, sessionId), { sessionId, document: own, notes, savedAt });
    keepText(db, knownText(db, sessionId), { sessionId, reason: 'restored', at: savedAt });
    const plan = readEnvelope(amended.envelope).payload.content.session;
    updateSessionPlan(db, { ...plan, id: sessionId, at: savedAt });
    setSessionStatus(db, { id: sessionId, status: 'closed', at: savedAt });
    deleteDraft(db, draft);
    record(db, auditKey, { at, kind: 'addendum_given_up', subject: draft.documentId });
    return getSummary(vault, { sessionId });
  });
}

/** After signing an action is ticked only in the list; the text catches up when it may change again. */
function withListedTicks(
  db: ReadableDb,
  sessionId: string,
  document: SessionDocument,
): SessionDocument {
  const { actions } = blockRows(db, sessionId);
  return withActionsDone(document, new Map(actions.map(({ id, done }) => [id, done])));
}
