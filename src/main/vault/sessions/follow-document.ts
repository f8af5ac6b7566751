import { v7 as newId } from 'uuid';
import { AppError } from '#shared/errors.ts';
import type { NoteDocument, SessionDocument } from '#shared/model/document.ts';
import { entriesOf } from '#shared/model/entry.ts';
import type { Entry } from '#shared/model/entry.ts';
import type { WritableDb } from '../sql/db.ts';
import {
  actionRows,
  deleteAction,
  deleteInsight,
  insightRows,
  putAction,
  putInsight,
} from '../sql/queries/blocks.ts';
import type { ActionRow } from '../sql/queries/blocks.ts';
import { deleteEntry, entriesOfSession, insertEntry, updateEntry } from '../sql/queries/entries.ts';
import { actionsIn, insightsIn } from './rows-of-document.ts';

interface Written {
  readonly sessionId: string;
  readonly document: SessionDocument;
  readonly notes: NoteDocument;
  readonly at: string;
}

/**
 * Makes the rows of entries, actions and insights equal to what the document says. Writes only those
 * that changed: a save of one answer touches one row of the search index.
 *
 * @throws AppError `invalid_input` when two pieces have the same id, or one has that of a piece of
 *   another session
 */
export function followDocument(db: WritableDb, written: Written): void {
  followEntries(db, written);
  followActions(db, written);
  followInsights(db, written);
}

function followEntries(db: WritableDb, { sessionId, document, notes, at }: Written): void {
  const wanted = byKey(entriesOf(document, notes), (entry) => entry.key);
  const kept = byKey(entriesOfSession(db, sessionId), (entry) => entry.key);
  for (const key of kept.keys()) if (!wanted.has(key)) deleteEntry(db, { sessionId, key });
  for (const entry of wanted.values()) {
    const before = kept.get(entry.key);
    if (!before) {
      insertEntry(db, { ...entry, id: newId(), sessionId, at });
    } else if (!sameEntry(before, entry)) {
      updateEntry(db, { entry, textChanged: before.text !== entry.text, sessionId, at });
    }
  }
}

function followActions(db: WritableDb, { sessionId, document, at }: Written): void {
  const wanted = byKey(actionsIn(document), (action) => action.id);
  const kept = byKey(actionRows(db, sessionId), (action) => action.id);
  for (const id of kept.keys()) if (!wanted.has(id)) deleteAction(db, id);
  for (const action of wanted.values()) {
    const before = kept.get(action.id);
    if (!before || !sameAction(before, action)) {
      requireOwn(putAction(db, { ...action, sessionId, at }));
    }
  }
}

function followInsights(db: WritableDb, { sessionId, document, at }: Written): void {
  const wanted = byKey(insightsIn(document), (insight) => insight.id);
  const kept = byKey(insightRows(db, sessionId), (insight) => insight.id);
  for (const id of kept.keys()) if (!wanted.has(id)) deleteInsight(db, id);
  for (const insight of wanted.values()) {
    if (kept.get(insight.id)?.text !== insight.text) {
      requireOwn(putInsight(db, { ...insight, sessionId, at }));
    }
  }
}

function byKey<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, T> {
  const map = new Map(items.map((item) => [key(item), item]));
  if (map.size !== items.length) throw new AppError('invalid_input');
  return map;
}

function requireOwn(written: boolean): void {
  if (!written) throw new AppError('invalid_input');
}

function sameEntry(one: Entry, other: Entry): boolean {
  return (
    one.text === other.text &&
    one.position === other.position &&
    one.kind === other.kind &&
    one.promptId === other.promptId &&
    one.step === other.step &&
    one.side === other.side &&
    one.shared === other.shared
  );
}

function sameAction(one: ActionRow, other: ActionRow): boolean {
  return (
    one.text === other.text &&
    one.owner === other.owner &&
    one.due === other.due &&
    one.done === other.done
  );
}
