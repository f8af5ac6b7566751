import { plainWord } from './plain-word.ts';
import { longestWord } from './state.ts';

/** A stretch of a text that can be wrong by itself. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** As it is looked up: composed (NFC), with plain signs. */
  readonly text: string;
}

/** A word as it stands in a text: right as a whole, or in all of its parts. */
export interface WrittenWord {
  readonly from: number;
  readonly to: number;
  /** As it is looked up. */
  readonly whole: string;
  readonly parts: readonly Piece[];
}

/** Capitals up to this length are an abbreviation; longer ones are shouted, and looked up. */
const longestAbbreviation = 6;

/** A word with a full stop may need it: no dictionary has `bzw`. Longer ones are at the end of a sentence. */
const longestWithStop = 6;

const unit = String.raw`[\p{L}\p{M}\p{N}\u00AD]+`;
/** Within a word: an apostrophe, a hyphen, or the sign of `Kolleg:innen`. */
const joined = String.raw`(?:['’ʼ]|[-‐‑]|[*:_·](?=\p{Ll}))${unit}`;
const written = new RegExp(`${unit}(?:${joined})*`, 'gu');

const stretch = /\S+/gu;
/** Addresses, names of accounts, tags and paths: nobody looks them up. */
const address = /@|:\/\/|\\|(?:^|[^\p{L}\p{N}])(?:www\.|mailto:|#(?=\p{L}))|^["'(„“]*[~.]?\//iu;

/** The words of a text that a dictionary can judge, in their order. */
export function wordsIn(text: string): readonly WrittenWord[] {
  const found: WrittenWord[] = [];
  for (const { 0: piece, index: at } of text.matchAll(stretch)) {
    if (address.test(piece)) continue;
    for (const { 0: token, index } of piece.matchAll(written)) {
      const before = piece.slice(0, index);
      const after = piece.slice(index + token.length);
      if (!isInAddress(before, after)) found.push(...judged(token, at + index, after));
    }
  }
  return found;
}

/** Whether a token is a part of a file's name or of an address, such as `notes.md`. */
function isInAddress(before: string, after: string): boolean {
  return /[\p{L}\p{N}]\.$/u.test(before) || /^\.[\p{L}\p{N}]/u.test(after);
}

/** A token as a word, if it is one. */
function judged(token: string, from: number, after: string): readonly WrittenWord[] {
  if (/\p{N}|(?!\p{Script=Latin})\p{L}/u.test(token)) return [];
  const parts = partsOf(token, from);
  const whole = plainWord(token.replace(/[*:_·]/gu, '')) + ending(token, after);
  if (parts.length === 0 || whole.length > longestWord) return [];
  return [{ from, to: from + token.length, whole, parts }];
}

/** What follows a word and may belong to it: the stop of `usw.`, or the hyphen of `Vor- und Nachteile`. */
function ending(token: string, after: string): string {
  if (/^[-‐‑](?![-‐‑])/u.test(after)) return '-';
  return after.startsWith('.') && token.length <= longestWithStop ? '.' : '';
}

function partsOf(token: string, from: number): readonly Piece[] {
  return [...token.matchAll(/[^-‐‑*:_·]+/gu)].flatMap(({ 0: part, index }) => {
    // A name is known by itself, and not with every `'s`.
    const stem = part.replace(/['’ʼ][sS]$/u, '');
    const at = from + index;
    return isJudged(stem) ? [{ from: at, to: at + stem.length, text: plainWord(stem) }] : [];
  });
}

function isJudged(part: string): boolean {
  const letters = part.normalize('NFC').replace(/[^\p{L}]/gu, '');
  const isAbbreviation = /^\p{Lu}+s?$/u.test(letters) && letters.length <= longestAbbreviation;
  // `GitHub` and `TeilnehmerInnen` are in no dictionary.
  return letters.length > 1 && !isAbbreviation && !/\p{Ll}\p{Lu}/u.test(letters);
}
