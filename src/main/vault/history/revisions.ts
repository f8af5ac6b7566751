import type { Input, Output } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import { record } from '../audit/chain.ts';
import type { Vault } from '../context.ts';
import { knownSession, unsignedSession } from '../sessions/plan.ts';
import { knownText, writeText } from '../sessions/text.ts';
import type { ReadableDb } from '../sql/db.ts';
import { findRevision, revisionMarks } from '../sql/queries/revisions.ts';
import type { KeptRevision } from '../sql/queries/revisions.ts';
import { setSessionTemplate } from '../sql/queries/sessions.ts';
import { voidIfChanged } from '../summaries/void.ts';
import { templateAsAsked } from '../templates/as-asked.ts';
import { withOwnBlocks } from './block-ids.ts';
import { keepText } from './keep.ts';
import { parseText, unpackText } from './packed-text.ts';

export function listRevisions(
  { db }: Vault<ReadableDb>,
  { sessionId }: Input<'listRevisions'>,
): Output<'listRevisions'> {
  knownSession(db, sessionId);
  return revisionMarks(db, sessionId);
}

export function readRevision(
  { db }: Vault<ReadableDb>,
  { revisionId }: Input<'readRevision'>,
): Output<'readRevision'> {
  const found = knownRevision(db, revisionId);
  const { id, revision, keptAt, reason, wordCount } = found;
  return {
    mark: { id, revision, keptAt, reason, wordCount },
    template: templateAsAsked(db, knownSession(db, found.sessionId), found),
    ...parseText(unpackText(found.text)),
  };
}

/**
 * Saves the text of a revision as the session's next one, with the template whose questions it
 * answers. The text of now is kept first, so that this, too, can be taken back.
 *
 * @throws AppError `not_found`, `session_signed`, `stale_revision`
 */
export function restoreRevision(
  vault: Vault,
  { revisionId, revision }: Input<'restoreRevision'>,
): Output<'restoreRevision'> {
  const { db, auditKey, now } = vault;
  return db.atomically(() => {
    const kept = knownRevision(db, revisionId);
    const { sessionId, templateId, templateVersion } = kept;
    unsignedSession(db, sessionId);
    const before = knownText(db, sessionId);
    if (before.revision !== revision) throw new AppError('stale_revision');

    const at = now();
    const savedAt = at.toISOString();
    const text = unpackText(kept.text);
    if (text.document === before.document && text.notes === before.notes) {
      return { revision, savedAt: before.writtenAt ?? savedAt };
    }
    keepText(db, before, { sessionId, reason: 'before_restore', at: savedAt });
    setSessionTemplate(db, { id: sessionId, templateId, templateVersion });
    const { document, notes } = parseText(text);
    const own = withOwnBlocks(db, sessionId, document);
    writeText(db, knownText(db, sessionId), { sessionId, document: own, notes, savedAt });
    keepText(db, knownText(db, sessionId), { sessionId, reason: 'restored', at: savedAt });
    const asked = templateId === before.templateId && templateVersion === before.templateVersion;
    voidIfChanged(vault, sessionId, asked);
    record(db, auditKey, { at, kind: 'revision_restored', subject: sessionId });
    return { revision: revision + 1, savedAt };
  });
}

/** @throws AppError `not_found`, also for one of a session in the bin */
function knownRevision(db: ReadableDb, id: string): KeptRevision {
  const found = findRevision(db, id);
  if (!found) throw new AppError('not_found');
  knownSession(db, found.sessionId);
  return found;
}
