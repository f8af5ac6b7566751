import { positionsOf } from '#shared/model/search/match.ts';
import type { SearchQuery } from '#shared/model/search/query.ts';
import { foldedWords, tokensOf } from '#shared/model/search/tokens.ts';
import { dayBounds } from '../day.ts';
import type { ReadableDb } from '../sql/db.ts';
import { firstRowAt } from '../sql/queries/entry-rows.ts';
import { allPeople } from '../sql/queries/people.ts';
import type { EntryFilter } from '../sql/queries/search.ts';

/** What a search asks for beside words, in the terms of the vault, and the names that are nobody's. */
export interface Filtered {
  readonly filter: EntryFilter;
  readonly unknownPeople: readonly string[];
}

/**
 * @param zone of the clocks by which days are meant
 * @throws AppError `invalid_input` for an unknown zone
 */
export function filterOf(db: ReadableDb, query: SearchQuery, zone: string): Filtered {
  const { people, unknownPeople } = peopleOf(db, query.people);
  const { kinds, sides, shared, open, from, until } = query;
  return {
    unknownPeople,
    filter: {
      kinds: kinds.length === 0 ? null : kinds,
      sides: sides.length === 0 ? null : [...sides, 'both'],
      shared,
      open,
      people,
      from: from === null ? 0 : firstRowAt(dayBounds(from, zone).from),
      until: until === null ? Number.MAX_SAFE_INTEGER : firstRowAt(dayBounds(until, zone).from),
    },
  };
}

/** The people whose name has words that begin as one of the given names does. */
function peopleOf(
  db: ReadableDb,
  names: readonly string[],
): { readonly people: readonly string[] | null; readonly unknownPeople: readonly string[] } {
  if (names.length === 0) return { people: null, unknownPeople: [] };
  const known = allPeople(db).map(({ id, name }) => ({ id, tokens: tokensOf(name) }));
  const found = names.map((name) => {
    const wanted = { tokens: foldedWords(name), prefix: true };
    const named = wanted.tokens.length === 0 ? [] : known;
    return { name, ids: named.filter(({ tokens }) => positionsOf(tokens, wanted).length > 0) };
  });
  return {
    people: found.flatMap(({ ids }) => ids.map(({ id }) => id)),
    unknownPeople: found.filter(({ ids }) => ids.length === 0).map(({ name }) => name),
  };
}
