import type { Input, Output } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import type { NoteDocument, SessionDocument } from '#shared/model/document.ts';
import { asksAsTemplate, fitted } from '#shared/model/framework/template.ts';
import { prefilled } from '#shared/model/prefill.ts';
import { isKeepDue } from '#shared/model/revisions.ts';
import { withActionDone } from '#shared/model/tick.ts';
import type { Vault } from '../context.ts';
import { keepText } from '../history/keep.ts';
import { parseText } from '../history/packed-text.ts';
import { knownPerson } from '../people.ts';
import type { ReadableDb, WritableDb } from '../sql/db.ts';
import { actionsOfPerson, findAction, setActionRowDone } from '../sql/queries/blocks.ts';
import { listGoalsOf } from '../sql/queries/goals.ts';
import { sessionAsides } from '../sql/queries/session-asides.ts';
import { sessionText, updateSessionText } from '../sql/queries/sessions.ts';
import type { SessionText } from '../sql/queries/sessions.ts';
import { findSummary } from '../sql/queries/summaries.ts';
import { findTemplate } from '../sql/queries/templates.ts';
import { voidIfChanged } from '../summaries/void.ts';
import { templateAsAsked } from '../templates/as-asked.ts';
import { followDocument } from './follow-document.ts';
import { knownSession, unsignedSession } from './plan.ts';
import { memberHasSigned } from '#shared/model/summary.ts';

export function openSession(
  { db }: Vault<ReadableDb>,
  { sessionId }: Input<'openSession'>,
): Output<'openSession'> {
  const session = knownSession(db, sessionId);
  const person = knownPerson(db, session.personId);
  const text = knownText(db, sessionId);
  const template = templateAsAsked(db, session, text);
  const { document, notes } = parseText(text);
  // Whoever was marked since it was planned is asked what goes with the mark.
  const asked = session.status === 'planned' ? fitted(template, document, person) : document;
  return {
    session,
    person,
    template,
    document: text.revision === 0 ? prefilledFor(db, person.id, asked) : asked,
    notes,
    revision: text.revision,
    ...(sessionAsides(db, sessionId) ?? { focus: '', reflection: '' }),
  };
}

/** What the page begins with before anything was written; nothing of it is kept until somebody writes. */
function prefilledFor(
  db: ReadableDb,
  personId: string,
  document: SessionDocument,
): SessionDocument {
  return prefilled(document, {
    actions: actionsOfPerson(db, personId),
    goals: listGoalsOf(db, personId)
      .filter(({ status }) => status === 'open')
      .map(({ title }) => title),
  });
}

/**
 * Keeps the text of a session; the rows that are made from it follow in the same transaction.
 *
 * @throws AppError `not_found`, `session_signed`, `stale_revision`; `invalid_input` when the document
 *   does not have exactly the questions of its template
 */
export function saveSession(
  vault: Vault,
  { sessionId, revision, document, notes }: Input<'saveSession'>,
): Output<'saveSession'> {
  const { db, now } = vault;
  return db.atomically(() => {
    unsignedSession(db, sessionId);
    const before = knownText(db, sessionId);
    if (before.revision !== revision) throw new AppError('stale_revision');
    // Questions are fixed: a document that lost one would lose its answer with it.
    if (!asksAsTemplate(document, findTemplate(db, before))) throw new AppError('invalid_input');
    const savedAt = now().toISOString();
    writeText(db, before, { sessionId, document, notes, savedAt });
    voidIfChanged(vault, sessionId);
    return { revision: revision + 1, savedAt };
  });
}

/**
 * Ticks an action where it is listed, and in its document, also where that lies in the bin: the action
 * is then still listed. Once both have signed, the document stays as it was signed and only the list
 * follows: what is done later is not what was agreed then.
 */
export function setActionDone(
  vault: Vault,
  { actionId, done }: Input<'setActionDone'>,
): Output<'setActionDone'> {
  const { db, now } = vault;
  return db.atomically(() => {
    const action = findAction(db, actionId);
    if (!action) throw new AppError('not_found');
    if (action.done === done) return action;
    const { sessionId } = action;
    const savedAt = now().toISOString();
    if (memberHasSigned(findSummary(db, sessionId)?.state ?? 'none')) {
      setActionRowDone(db, { id: actionId, done, at: savedAt });
    } else {
      const before = knownText(db, sessionId);
      const { document, notes } = parseText(before);
      const ticked = withActionDone(document, actionId, done);
      writeText(db, before, { sessionId, document: ticked, notes, savedAt });
      // Of one in the bin nothing is shared; what was signed is looked at again when it comes back.
      if (!action.inBin) voidIfChanged(vault, sessionId);
    }
    return { ...action, done };
  });
}

/**
 * Writes a session's text as its next revision, and all that is made from it. The text before is kept
 * where that is due. Call it inside a transaction.
 *
 * @param before the session's text as it is stored
 */
export function writeText(
  db: WritableDb,
  before: SessionText,
  input: {
    readonly sessionId: string;
    readonly document: SessionDocument;
    readonly notes: NoteDocument;
    readonly savedAt: string;
  },
): void {
  const { sessionId, savedAt } = input;
  const document = JSON.stringify(input.document);
  const notes = JSON.stringify(input.notes);
  const changed = document !== before.document || notes !== before.notes;
  const keep = changed && isKeepDue(before.unkeptSince, savedAt);
  if (keep) keepText(db, before, { sessionId, reason: 'while_editing', at: savedAt });
  updateSessionText(db, {
    id: sessionId,
    document,
    notes,
    revision: before.revision + 1,
    writtenAt: changed ? savedAt : before.writtenAt,
    unkeptSince: changed ? ((keep ? null : before.unkeptSince) ?? savedAt) : before.unkeptSince,
    at: savedAt,
  });
  followDocument(db, {
    sessionId,
    document: input.document,
    notes: input.notes,
    at: savedAt,
  });
}

export function knownText(db: ReadableDb, sessionId: string): SessionText {
  const text = sessionText(db, sessionId);
  if (!text) throw new AppError('not_found');
  return text;
}
