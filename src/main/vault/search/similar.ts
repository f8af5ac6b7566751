import type { Input, Output } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import { stopWords } from '#shared/model/insights/stop-words.ts';
import type { Term } from '#shared/model/search/query.ts';
import { foldedWords } from '#shared/model/search/tokens.ts';
import type { Vault } from '../context.ts';
import type { ReadableDb } from '../sql/db.ts';
import { indexProgress } from '../sql/queries/search-index.ts';
import { findEntry, rowsOfWord, textsOfRows } from '../sql/queries/search-words.ts';
import { indexToken } from './indexed-text.ts';
import { groupPieces } from './run-search.ts';

/** A word that stands in more entries than this tells nothing of what one is about. */
const common = 1_000;
/** So many words of a piece are looked up, and so many of them, the rarest, tell what it is about. */
const mostLookedUp = 60;
const mostTelling = 8;
const shortest = 3;
/** So many words a piece has to share with another one, where both have more than one telling word. */
const leastShared = 2;

/**
 * 'More like this': the pieces that share the most, and the rarest, of a piece's telling words.
 *
 * @throws AppError `not_found`
 */
export function findSimilar(
  { db }: Vault<ReadableDb>,
  { sessionId, entryKey, limit }: Input<'findSimilar'>,
): Output<'findSimilar'> {
  const piece = findEntry(db, { sessionId, key: entryKey });
  if (!piece) throw new AppError('not_found');
  const telling = tellingWords(db, piece.text);
  const scores = new Map<number, { words: number; weight: number }>();
  for (const { rows } of telling) {
    const weight = Math.log(common / rows.length) + 1;
    for (const row of rows) {
      const score = scores.get(row) ?? { words: 0, weight: 0 };
      scores.set(row, { words: score.words + 1, weight: score.weight + weight });
    }
  }
  scores.delete(piece.row);
  const least = Math.min(leastShared, telling.length);
  const rows = [...scores]
    .filter(([, { words }]) => words >= least)
    .toSorted(([rowA, one], [rowB, other]) => other.weight - one.weight || rowB - rowA)
    .map(([row]) => row);
  const pieces = textsOfRows(db, rows);
  const words = telling.map(({ word }): Term => ({ tokens: [word], prefix: false }));
  return {
    groups: groupPieces(db, pieces.slice(0, limit), words),
    found: pieces.length,
    complete: true,
    unknownPeople: [],
    indexing: indexProgress(db),
  };
}

/** The rarest words of a text that stand in other entries too, with those entries. */
function tellingWords(
  db: ReadableDb,
  text: string,
): readonly { readonly word: string; readonly rows: readonly number[] }[] {
  return [...new Set(foldedWords(text))]
    .filter((word) => word.length >= shortest && !stopWords.has(word))
    .slice(0, mostLookedUp)
    .map((word) => ({ word, rows: rowsOfWord(db, indexToken(word), common) }))
    .filter(({ rows }) => rows.length > 1 && rows.length < common)
    .toSorted((one, other) => one.rows.length - other.rows.length)
    .slice(0, mostTelling);
}
