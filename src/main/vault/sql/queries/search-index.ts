import type { IndexProgress } from '#shared/model/search/result.ts';
import type { ReadableDb, WritableDb } from '../db.ts';

/** Above every row: nothing is indexed. */
const nothingYet = Number.MAX_SAFE_INTEGER;

/** What the index reads of an entry; `indexed` where that is not the text itself. */
interface Indexed {
  readonly row: number;
  readonly text: string;
  readonly indexed: string | null;
}

/** From which row on entries are in the index; 0 when all are. */
function indexedFrom(db: ReadableDb): number {
  return db.get<{ readonly row: number }>('select from_row as row from entry_index')?.row ?? 0;
}

/** How far the index has come; null when it is whole. */
export function indexProgress(db: ReadableDb): IndexProgress | null {
  const row = indexedFrom(db);
  if (row === 0) return null;
  return (
    db.get<IndexProgress>(
      'select count(*) filter (where row >= @row) as done, count(*) as total from entry',
      { row },
    ) ?? null
  );
}

/** Empties the index, so that it is built anew. Call it inside a transaction. */
export function clearIndex(db: WritableDb): void {
  db.run("insert into entry_fts (entry_fts) values ('delete-all')");
  db.run('update entry_index set from_row = @row', { row: nothingYet });
}

/** The newest entries that are not in the index, at most `count`, newest first. */
export function nextToIndex(db: ReadableDb, count: number): readonly Indexed[] {
  return db.all(
    `select row, text, indexed from entry where row < (select from_row from entry_index)
     order by row desc limit @count`,
    { count },
  );
}

/** Only of an entry that is not in the index yet. */
export function setIndexedText(
  db: WritableDb,
  input: { readonly row: number; readonly indexed: string | null },
): void {
  db.run('update entry set indexed = @indexed where row = @row', { ...input });
}

/** Adds all entries from a row on, up to those that are in the index already; from 0, it is whole. */
export function indexFrom(db: WritableDb, row: number): void {
  inOneStep(db, () => {
    // In ascending order, as the index wants its rows within a step.
    db.run(
      `insert into entry_fts (rowid, text)
         select row, coalesce(indexed, text) from entry
         where row >= @row and row < (select from_row from entry_index) order by row`,
      { row },
    );
  });
  db.run('update entry_index set from_row = @row', { row });
}

/** Every entry that is in the index, some thousands at a time. */
export function* indexedEntries(db: ReadableDb): Generator<Indexed> {
  let from = indexedFrom(db) - 1;
  for (;;) {
    const some = db.all<Indexed>(
      'select row, text, indexed from entry where row > @from order by row limit 2000',
      { from },
    );
    yield* some;
    const last = some.at(-1);
    if (last === undefined) return;
    from = last.row;
  }
}

/** Whether it is said how far the index has come, and every entry has a row that a number can hold. */
export function hasKnownRows(db: ReadableDb): boolean {
  const lost = db.get('select 1 from entry where row < 0 or row >= cast(@end as integer) limit 1', {
    end: nothingYet,
  });
  return db.get('select 1 from entry_index') !== undefined && lost === undefined;
}

/** Writes the index anew from the entries that are in it, so that no word of a deleted one is left in its pages. */
export function rewriteIndex(db: WritableDb): void {
  inOneStep(db, () => db.run("insert into entry_fts (entry_fts) values ('rebuild')"));
}

/**
 * Lets the index take in many entries before it writes any, as it otherwise must not (see migration 0010).
 * Nothing is taken out of it meanwhile.
 */
function inOneStep(db: WritableDb, takeIn: () => void): void {
  const hold = (bytes: number) =>
    db.run("insert into entry_fts (entry_fts, rank) values ('hashsize', cast(@bytes as integer))", {
      bytes,
    });
  hold(2 ** 20);
  takeIn();
  hold(1);
}

/**
 * Compares every word of the index with the text it stands for.
 *
 * @throws SqliteError `SQLITE_CORRUPT_VTAB` where they differ
 */
export function requireWholeIndex(db: WritableDb): void {
  db.run("insert into entry_fts (entry_fts, rank) values ('integrity-check', 1)");
}
