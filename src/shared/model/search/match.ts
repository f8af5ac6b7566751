import type { SearchQuery, Term } from './query.ts';
import { tagsOf, tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';

/** A stretch of a text, from `from` up to `to`. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** What a search says of words. */
export type Wording = Pick<SearchQuery, 'words' | 'without' | 'tags'>;

/** Where a text holds what is searched for. */
export interface Match {
  readonly tokens: readonly Token[];
  /** For each term of `words`, the positions in `tokens` at which it begins. */
  readonly found: readonly (readonly number[])[];
}

/** How a text holds all that is asked for; null where it does not. */
export function matchOf(text: string, { words, without, tags }: Wording): Match | null {
  const tokens = tokensOf(text);
  const found: (readonly number[])[] = [];
  for (const term of words) {
    const positions = positionsOf(tokens, term);
    if (positions.length === 0) return null;
    found.push(positions);
  }
  if (without.some((term) => positionsOf(tokens, term).length > 0)) return null;
  if (tags.length > 0) {
    const held = new Set(tagsOf(text));
    if (!tags.every((tag) => held.has(tag))) return null;
  }
  return { tokens, found };
}

/** Every place in a text where a word or phrase stands, in its order; places that touch are one. */
export function hitsIn(text: string, words: readonly Term[]): readonly TextRange[] {
  const tokens = tokensOf(text);
  return rangesOf(
    tokens,
    words,
    words.map((term) => positionsOf(tokens, term)),
  );
}

/** The places of a match, in the order of the text; those that overlap are one. */
export function rangesOf(
  tokens: readonly Token[],
  words: readonly Term[],
  found: Match['found'],
): readonly TextRange[] {
  const ranges = words
    .flatMap((term, index) =>
      (found[index] ?? []).map((at) => ({
        from: tokens[at]?.from ?? 0,
        to: tokens[at + term.tokens.length - 1]?.to ?? 0,
      })),
    )
    .toSorted((one, other) => one.from - other.from || one.to - other.to);
  const merged: TextRange[] = [];
  for (const range of ranges) {
    const last = merged.at(-1);
    if (last === undefined || range.from >= last.to) merged.push(range);
    else if (range.to > last.to) merged[merged.length - 1] = { from: last.from, to: range.to };
  }
  return merged;
}

/** Where a term begins among tokens. */
export function positionsOf(
  tokens: readonly Token[],
  { tokens: wanted, prefix }: Term,
): readonly number[] {
  const last = wanted.length - 1;
  const positions: number[] = [];
  for (let at = 0; at + last < tokens.length; at += 1) {
    const holds = wanted.every((word, index) => {
      const text = tokens[at + index]?.text ?? '';
      return index === last && prefix ? text.startsWith(word) : text === word;
    });
    if (holds) positions.push(at);
  }
  return positions;
}
