import type { Input, Output } from '#shared/contract.ts';
import { filterText } from '#shared/model/search/edit.ts';
import { parseSearch } from '#shared/model/search/parse.ts';
import type { SearchPart } from '#shared/model/search/query.ts';
import { lettersOff, oneLetterOff } from '#shared/model/search/spelling.ts';
import { foldedWords } from '#shared/model/search/tokens.ts';
import type { Vault } from '../context.ts';
import type { WritableDb } from '../sql/db.ts';
import { allPeople } from '../sql/queries/people.ts';
import { countWord, wordsBeginning } from '../sql/queries/search-words.ts';
import { indexToken, tokenOfIndex } from './indexed-text.ts';
import { runSearch } from './run-search.ts';

/** Shorter words have too many neighbours. */
const shortest = 4;
/** Longer ones have too many to look all of them up, and so have many words together. */
const longest = 40;
const mostSlips = 5;
/** From this length on, two letters may be wrong if the first ones are right. */
const long = 7;
const rightStart = 4;
const mostBeginning = 400;
/** Of the words that come near, how many are tried. */
const mostTried = 5;

/**
 * 'Did you mean': the search with the nearest words of the vault's own in place of those that it does not
 * hold. Only a search that finds something is offered.
 */
export function correctSearch(
  vault: Vault,
  { text, today, zone }: Input<'correctSearch'>,
): Output<'correctSearch'> {
  const parts = parseSearch(text, { today }).parts.map((part) => ({
    ...part,
    slip: slipOf(vault.db, part),
  }));
  if (parts.filter(({ slip }) => slip !== null).length > mostSlips) return { text: null };
  let corrected = text;
  // From the end, so that what stands before a part stays where it is.
  for (const part of parts.toReversed()) {
    const [better] = betterParts(vault.db, part);
    if (better !== undefined) {
      corrected = corrected.slice(0, part.from) + better + corrected.slice(part.to);
    }
  }
  if (corrected === text) return { text: null };
  const { query } = parseSearch(corrected, { today });
  const { found } = runSearch(vault, { query, zone, order: 'newest', limit: 1 });
  return { text: found > 0 ? corrected : null };
}

/** What a part could have been meant to be, the likeliest first. */
function betterParts(
  db: WritableDb,
  { meaning, slip }: SearchPart & { readonly slip: string | null },
): readonly string[] {
  if (meaning.type === 'person') {
    return nearNames(db, meaning.name).map((name) => filterText('person', name));
  }
  return slip === null ? [] : nearWords(db, slip);
}

/** A word that the vault does not hold, where its neighbours can be looked for. */
function slipOf(db: WritableDb, { meaning }: SearchPart): string | null {
  if (meaning.type !== 'word') return null;
  const { tokens } = meaning.term;
  const [word] = tokens;
  if (word === undefined || tokens.length > 1) return null;
  if (word.length < shortest || word.length > longest) return null;
  return countOf(db, word, 1) > 0 ? null : word;
}

function nearWords(db: WritableDb, word: string): readonly string[] {
  const alike =
    word.length < long
      ? []
      : wordsBeginning(db, indexToken(word.slice(0, rightStart)), mostBeginning)
          .map(tokenOfIndex)
          .filter((other) => lettersOff(word, other) <= 2);
  const found = [...new Set([...oneLetterOff(word), ...alike])]
    .map((other) => ({ other, count: countOf(db, other, 50) }))
    .filter(({ count }) => count > 0)
    .map((known) => ({ ...known, off: lettersOff(word, known.other) }));
  return found
    .toSorted((one, two) => one.off - two.off || two.count - one.count)
    .slice(0, mostTried)
    .map(({ other }) => other);
}

function countOf(db: WritableDb, word: string, most: number): number {
  return countWord(db, indexToken(word), most);
}

function nearNames(db: WritableDb, name: string): readonly string[] {
  const [wanted = ''] = foldedWords(name);
  const known = allPeople(db).flatMap((person) => foldedWords(person.name));
  if (wanted.length < shortest || known.some((word) => word.startsWith(wanted))) return [];
  return [...new Set(known)]
    .map((word) => ({ word, off: lettersOff(wanted, word) }))
    .filter(({ off }) => off <= (wanted.length < long ? 1 : 2))
    .toSorted((one, two) => one.off - two.off)
    .map(({ word }) => word);
}
