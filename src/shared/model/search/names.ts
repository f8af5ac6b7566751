import { itemsOf } from './items.ts';
import { positionsOf } from './match.ts';
import { foldedWords, tokensOf } from './tokens.ts';

/** Whether what was typed begins a word of a name; of several words typed, the ones before the last are whole. */
export function isInName(name: string, typed: string): boolean {
  const wanted = foldedWords(typed);
  return (
    wanted.length > 0 && positionsOf(tokensOf(name), { tokens: wanted, prefix: true }).length > 0
  );
}

/** Fewer letters at the beginning of a name say nobody's. */
export const tellingLetters = 3;

/**
 * Whether a search names a person: by a word of their name, the beginning of one that tells, or a filter that
 * would find them.
 */
export function namesPerson(text: string, name: string): boolean {
  const words = foldedWords(name);
  const isTelling = (word: string) =>
    words.includes(word) ||
    (word.length >= tellingLetters && words.some((each) => each.startsWith(word)));
  return (
    foldedWords(text).some(isTelling) ||
    itemsOf(text).some(
      (item) => item.type === 'filter' && item.name === 'person' && isInName(name, item.value),
    )
  );
}
