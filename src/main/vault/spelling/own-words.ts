import type { Input, Output } from '#shared/contract.ts';
import { namesPerson, tellingLetters } from '#shared/model/search/names.ts';
import { foldedWords } from '#shared/model/search/tokens.ts';
import { locale } from '#shared/words/language.ts';
import type { Vault } from '../context.ts';
import type { ReadableDb, WritableDb } from '../sql/db.ts';
import { deleteOwnWord, ownWords, putOwnWord } from '../sql/queries/own-words.ts';

export function listOwnWords({ db }: Vault<ReadableDb>): Output<'listOwnWords'> {
  const { compare } = new Intl.Collator(locale());
  return { words: ownWords(db).toSorted(compare) };
}

export function addOwnWord(
  { db, now }: Vault,
  { word }: Input<'addOwnWord'>,
): Output<'addOwnWord'> {
  db.atomically(() => putOwnWord(db, { word, at: now().toISOString() }));
  return null;
}

export function removeOwnWord(
  { db }: Vault,
  { word }: Input<'removeOwnWord'>,
): Output<'removeOwnWord'> {
  db.atomically(() => deleteOwnWord(db, word));
  return null;
}

/** Deletes the words that name a person, `Amaras` and `Amara-Team` too. Call it inside a transaction. */
export function forgetOwnWordsNaming(db: WritableDb, person: string): void {
  const names = foldedWords(person);
  const begins = (word: string) =>
    foldedWords(word).some((part) =>
      names.some((name) => name.length >= tellingLetters && part.startsWith(name)),
    );
  for (const word of ownWords(db)) {
    if (begins(word) || namesPerson(word, person)) deleteOwnWord(db, word);
  }
}
