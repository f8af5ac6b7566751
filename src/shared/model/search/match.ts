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

/** How a text holds what is searched for. */
export interface Match {
  /** Of the text, in tokens. */
  readonly length: number;
  /** For each term of `words`, how often it stands there. */
  readonly counts: readonly TermCount[];
}

/** A word that only begins with what was typed is `begun`; all others are `whole`. */
interface TermCount {
  readonly whole: number;
  readonly begun: number;
}

/** How a text holds all that is asked for; null where it does not. */
export function matchOf(text: string, { words, without, tags }: Wording): Match | null {
  const tokens = tokensOf(text);
  const counts: TermCount[] = [];
  for (const term of words) {
    const positions = positionsOf(tokens, term);
    if (positions.length === 0) return null;
    const whole = positions.filter((at) => isWhole(tokens, term, at)).length;
    counts.push({ whole, begun: positions.length - whole });
  }
  if (without.some((term) => positionsOf(tokens, term).length > 0)) return null;
  if (tags.length > 0) {
    const held = new Set(tagsOf(text));
    if (!tags.every((tag) => held.has(tag))) return null;
  }
  return { length: tokens.length, counts };
}

/** Every place in a text where a word or phrase stands, in its order; places that overlap are one. */
export function hitsIn(text: string, words: readonly Term[]): readonly TextRange[] {
  const tokens = tokensOf(text);
  const ranges = words
    .flatMap((term) =>
      positionsOf(tokens, term).map((at) => ({
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
export function positionsOf(tokens: readonly Token[], term: Term): readonly number[] {
  const positions: number[] = [];
  const end = tokens.length - term.tokens.length;
  for (let at = 0; at <= end; at += 1) if (standsAt(tokens, term, at)) positions.push(at);
  return positions;
}

function standsAt(tokens: readonly Token[], { tokens: wanted, prefix }: Term, at: number): boolean {
  const last = wanted.length - 1;
  for (let index = 0; index < last; index += 1) {
    if (tokens[at + index]?.text !== wanted[index]) return false;
  }
  const text = tokens[at + last]?.text;
  const word = wanted[last];
  if (text === undefined || word === undefined) return false;
  return prefix ? text.startsWith(word) : text === word;
}

function isWhole(tokens: readonly Token[], term: Term, at: number): boolean {
  return tokens[at + term.tokens.length - 1]?.text === term.tokens.at(-1);
}
