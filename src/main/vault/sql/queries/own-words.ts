import type { ReadableDb, WritableDb } from '../db.ts';

export function ownWords(db: ReadableDb): readonly string[] {
  return db.all<{ readonly word: string }>('select word from own_word').map(({ word }) => word);
}

export function putOwnWord(
  db: WritableDb,
  row: { readonly word: string; readonly at: string },
): void {
  db.run(
    `insert into own_word (word, created_at) values (@word, @at)
     on conflict (word) do nothing`,
    { ...row },
  );
}

export function deleteOwnWord(db: WritableDb, word: string): void {
  db.run('delete from own_word where word = @word', { word });
}
