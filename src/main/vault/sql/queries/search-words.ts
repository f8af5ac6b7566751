import type { ReadableDb, WritableDb } from '../db.ts';
import { sessionsInBin } from './search.ts';

/** In how many entries a word stands, as the index has it, counted up to `most`; also entries in the bin. */
export function countWord(db: ReadableDb, word: string, most: number): number {
  return rowsOfWord(db, word, most).length;
}

/** The newest entries in which a word stands, as the index has it, newest first; also those in the bin. */
export function rowsOfWord(db: ReadableDb, word: string, most: number): readonly number[] {
  return db
    .all<{ readonly row: number }>(
      `select rowid as row from entry_fts where entry_fts match @match
       order by rowid desc limit @most`,
      { match: `"${word}"`, most },
    )
    .map(({ row }) => row);
}

/** The words of the index that begin so, as it has them, at most `most`, in the order of the alphabet. */
export function wordsBeginning(db: WritableDb, start: string, most: number): readonly string[] {
  // A view of the index, in memory: a reader of it has to be made once by each connection.
  db.run(
    `create virtual table if not exists temp.entry_word using fts5vocab('main', 'entry_fts', 'row')`,
  );
  return db
    .all<{ readonly term: string }>(
      'select term from temp.entry_word where term >= @start and term < @end limit @most',
      { start, end: `${start}\u{10ffff}`, most },
    )
    .map(({ term }) => term);
}

/** The text of an entry, and its row; undefined where there is none. */
export function findEntry(
  db: ReadableDb,
  input: { readonly sessionId: string; readonly key: string },
): { readonly row: number; readonly text: string } | undefined {
  return db.get('select row, text from entry where session_id = @sessionId and key = @key', {
    ...input,
  });
}

/** The texts of entries, by their rows; none of those in the bin. */
export function textsOfRows(
  db: ReadableDb,
  rows: readonly number[],
): readonly { readonly row: number; readonly text: string }[] {
  return db.all(
    `select e.row, e.text from json_each(@rows) wanted cross join entry e on e.row = wanted.value
     where e.session_id not in (${sessionsInBin})`,
    { rows: JSON.stringify(rows) },
  );
}
