import { v7 as newId } from 'uuid';
import type { AgendaItem } from '#shared/model/agenda.ts';
import { keptUnanswered } from '#shared/model/kept-questions.ts';
import type { SessionRef } from '#shared/model/session.ts';
import { parseText } from '../history/packed-text.ts';
import type { WritableDb } from '../sql/db.ts';
import { insertItem, keptFrom } from '../sql/queries/agenda.ts';
import { openActionsOfSession } from '../sql/queries/blocks.ts';
import { personOfSession } from '../sql/queries/session-asides.ts';
import type { SessionText } from '../sql/queries/sessions.ts';
import { templateAsAsked } from '../templates/as-asked.ts';

const carried = {
  promptId: null,
  owner: null,
  due: null,
  shared: false,
  discussedIn: null,
  droppedAt: null,
} satisfies Partial<AgendaItem>;

/**
 * Puts what a closing session keeps and left unanswered on the person's running list, each question once,
 * however often the session closes. Call it inside the transaction of the closing.
 */
export function keepQuestions(
  db: WritableDb,
  input: { readonly session: SessionRef; readonly text: SessionText; readonly at: string },
): void {
  const { session, text, at } = input;
  const kept = keptUnanswered(parseText(text).document);
  if (kept.length === 0) return;
  const known = new Set(keptFrom(db, session.id));
  const prompts = templateAsAsked(db, session, text).steps.flatMap((step) => step.prompts);
  for (const promptId of kept) {
    const question = prompts.find((prompt) => prompt.id === promptId)?.question;
    if (known.has(promptId) || question === undefined) continue;
    insertItem(db, {
      ...carried,
      id: newId(),
      personId: session.personId,
      raisedBy: 'coach',
      kind: 'question',
      text: question,
      promptId,
      sourceSessionId: session.id,
      at,
    });
  }
}

/**
 * Puts the open actions of a session on the person's running list, because the session is about to be
 * purged with their rows. Call it inside the transaction of the purge.
 */
export function keepOpenActions(db: WritableDb, sessionId: string, at: string): void {
  const personId = personOfSession(db, sessionId);
  if (personId === undefined) return;
  for (const { id, text, owner, due } of openActionsOfSession(db, sessionId)) {
    insertItem(db, {
      ...carried,
      id,
      personId,
      raisedBy: owner,
      kind: 'action',
      text,
      owner,
      due,
      sourceSessionId: sessionId,
      at,
    });
  }
}
