import { isDeepStrictEqual } from 'node:util';
import type { NoteDocument, SessionDocument } from '#shared/model/document.ts';
import { entriesOf } from '#shared/model/entry.ts';
import type { Entry } from '#shared/model/entry.ts';
import type { ReadableDb } from '../sql/db.ts';
import { blockRows } from '../sql/queries/block-rows.ts';
import type { BlockRows } from '../sql/queries/block-rows.ts';
import { entriesOfSession } from '../sql/queries/entries.ts';
import { sessionAsides } from '../sql/queries/session-asides.ts';
import { everySession, sessionText } from '../sql/queries/sessions.ts';
import type { SessionText } from '../sql/queries/sessions.ts';
import { rowsOf } from './rows-of-document.ts';

interface Rows extends BlockRows {
  readonly entries: readonly Entry[];
}

/**
 * Whether the rows of every session are those that its document gives. A page of the database that was
 * brought back from an older copy opens, because it was once true; this is what it most often
 * contradicts. Reads every text of the vault.
 */
export function textsAgree(db: ReadableDb): boolean {
  return everySession(db).every(({ id, signed }) => {
    const kept = { entries: entriesOfSession(db, id), ...blockRows(db, id) };
    const text = sessionText(db, id);
    const wanted = text && rowsGivenBy(text, sessionAsides(db, id)?.reflection);
    return (
      wanted !== undefined && isDeepStrictEqual(inOrder(wanted, signed), inOrder(kept, signed))
    );
  });
}

/** Undefined for a text that is none of ours: two halves of different ones, say. */
function rowsGivenBy(text: SessionText, reflection: string | undefined): Rows | undefined {
  try {
    const document = JSON.parse(text.document) as SessionDocument;
    const notes = JSON.parse(text.notes) as NoteDocument;
    return { entries: entriesOf(document, notes, reflection), ...rowsOf(document) };
  } catch {
    return undefined;
  }
}

/**
 * In an order that both sides have. What both have signed stays as it was signed: an action that is
 * ticked later is ticked only in its row.
 */
function inOrder(
  { entries, actions, insights, feedback, acknowledgements }: Rows,
  signed: boolean,
): Rows {
  return {
    entries,
    actions: byId(signed ? actions.map((action) => ({ ...action, done: false })) : actions),
    insights: byId(insights),
    feedback: byId(feedback),
    acknowledgements: byId(acknowledgements),
  };
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): readonly T[] {
  return rows.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
