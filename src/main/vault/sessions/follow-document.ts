import { isDeepStrictEqual } from 'node:util';
import { v7 as newId } from 'uuid';
import { AppError } from '#shared/errors.ts';
import type { NoteDocument, SessionDocument } from '#shared/model/document.ts';
import { entriesOf } from '#shared/model/entry.ts';
import type { Entry } from '#shared/model/entry.ts';
import { followAttachments } from '../attachments/follow.ts';
import { indexedText } from '../search/indexed-text.ts';
import type { WritableDb } from '../sql/db.ts';
import { blockKinds, blockRows, deleteBlock, putBlock } from '../sql/queries/block-rows.ts';
import type { BlockKind, BlockRows } from '../sql/queries/block-rows.ts';
import { freeRows } from '../sql/queries/entry-rows.ts';
import {
  deleteEntry,
  entriesOfSession,
  insertEntry,
  setEntryText,
  updateEntry,
} from '../sql/queries/entries.ts';
import { sessionAsides, startOfSession } from '../sql/queries/session-asides.ts';
import { rowsOf } from './rows-of-document.ts';

interface Written {
  readonly sessionId: string;
  readonly document: SessionDocument;
  readonly notes: NoteDocument;
  readonly at: string;
}

/**
 * Makes the rows of entries, typed blocks and attachments follow what the document says. Writes only those
 * that changed: a save of one answer touches one row of the search index.
 *
 * @throws AppError `invalid_input` when two pieces have the same id, or one has that of a piece of
 *   another session
 */
export function followDocument(db: WritableDb, written: Written): void {
  followEntries(db, written);
  followAttachments(db, written);
  const kept = blockRows(db, written.sessionId);
  const wanted = rowsOf(written.document);
  for (const kind of blockKinds) followBlocks(db, kind, { ...written, kept, wanted });
}

/** Of the pieces that are searched alone. */
export function followEntries(db: WritableDb, { sessionId, document, notes, at }: Written): void {
  const reflection = sessionAsides(db, sessionId)?.reflection;
  const wanted = byKey(entriesOf(document, notes, reflection), (entry) => entry.key);
  const kept = byKey(entriesOfSession(db, sessionId), (entry) => entry.key);
  for (const key of kept.keys()) if (!wanted.has(key)) deleteEntry(db, { sessionId, key });
  let nextRow: (() => number) | undefined;
  for (const entry of wanted.values()) {
    const before = kept.get(entry.key);
    if (!before) {
      nextRow ??= freeRows(db, { sessionId, startsAt: () => startOfSession(db, sessionId) });
      const indexed = indexedText(entry.text);
      insertEntry(db, { ...entry, indexed, row: nextRow(), id: newId(), sessionId, at });
    } else if (!sameEntry(before, entry)) {
      updateEntry(db, { entry, sessionId, at });
      if (before.text !== entry.text) {
        setEntryText(db, { ...entry, indexed: indexedText(entry.text), sessionId });
      }
    }
  }
}

function followBlocks(
  db: WritableDb,
  kind: BlockKind,
  input: Pick<Written, 'sessionId' | 'at'> & {
    readonly kept: BlockRows;
    readonly wanted: BlockRows;
  },
): void {
  const { sessionId, at } = input;
  const id = (row: { readonly id: string }) => row.id;
  const wanted = byKey<BlockRows[BlockKind][number]>(input.wanted[kind], id);
  const kept = byKey<BlockRows[BlockKind][number]>(input.kept[kind], id);
  for (const gone of kept.keys()) if (!wanted.has(gone)) deleteBlock(db, kind, gone);
  for (const row of wanted.values()) {
    if (!isDeepStrictEqual(kept.get(row.id), row)) {
      requireOwn(putBlock(db, kind, { row, sessionId, at }));
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
