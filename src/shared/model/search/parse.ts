import { assertNever } from '../assert-never.ts';
import { itemsOf } from './items.ts';
import type { SearchItem } from './items.ts';
import { meaningOf } from './meaning.ts';
import { everything } from './query.ts';
import type {
  ParsedSearch,
  PartMeaning,
  SearchPart,
  SearchProblem,
  SearchQuery,
  Term,
} from './query.ts';

/**
 * What a text asks for. Takes any text: what cannot be read is a part that says why, and the rest counts.
 * The language is described in docs/decisions/search-language.md.
 *
 * @param today calendar day, by which `last week` is told
 */
export function parseSearch(text: string, { today }: { readonly today: string }): ParsedSearch {
  const parts: SearchPart[] = [];
  let query = everything;
  for (const item of itemsOf(text)) {
    // An open quote reaches the end, and so does what is typed in it.
    const atEnd = item.to === text.length && (!item.quoted || item.open);
    const meaning = meaningOf(item, today, atEnd);
    const before = query;
    if (meaning) {
      parts.push({ from: item.from, to: item.to, meaning });
      query = withMeaning(query, meaning);
    }
    for (const problem of besides(item, before, query))
      parts.push({ from: item.to, to: item.to, meaning: { type: 'problem', problem } });
  }
  return { query, parts };
}

function withMeaning(query: SearchQuery, meaning: PartMeaning): SearchQuery {
  switch (meaning.type) {
    case 'word':
      return { ...query, words: includingTerm(query.words, meaning.term) };
    case 'without':
      return { ...query, without: includingTerm(query.without, meaning.term) };
    case 'person':
      return { ...query, people: including(query.people, meaning.name) };
    case 'side':
      return { ...query, sides: including(query.sides, meaning.side) };
    case 'kind':
      return { ...query, kinds: including(query.kinds, meaning.kind) };
    case 'tag':
      return { ...query, tags: including(query.tags, meaning.tag) };
    case 'from':
      return { ...query, from: later(query.from, meaning.day) };
    case 'until':
      return { ...query, until: earlier(query.until, meaning.day) };
    case 'during':
      return {
        ...query,
        from: later(query.from, meaning.from),
        until: earlier(query.until, meaning.until),
      };
    case 'open':
      return { ...query, open: true };
    case 'shared':
      return { ...query, shared: meaning.shared };
    case 'problem':
      return query;
    default:
      return assertNever(meaning);
  }
}

/** What is to be said of an item that counts as it is. */
function besides(
  item: SearchItem,
  before: SearchQuery,
  after: SearchQuery,
): readonly SearchProblem[] {
  const found: SearchProblem[] = [];
  if (item.open) found.push('open_quote');
  if (isNever(after) && !isNever(before)) found.push('never');
  if (before.shared !== null && before.shared !== after.shared) found.push('either_or');
  return found;
}

function isNever({ from, until }: SearchQuery): boolean {
  return from !== null && until !== null && from >= until;
}

function including<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list : [...list, item];
}

/** A word that is typed twice is asked for once: each costs a look through all pieces. */
function includingTerm(list: readonly Term[], term: Term): readonly Term[] {
  const same = list.some(
    ({ tokens, prefix }) => prefix === term.prefix && tokens.join(' ') === term.tokens.join(' '),
  );
  return same ? list : [...list, term];
}

function later(one: string | null, other: string): string {
  return one !== null && one > other ? one : other;
}

function earlier(one: string | null, other: string): string {
  return one !== null && one < other ? one : other;
}
