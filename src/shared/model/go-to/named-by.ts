import { foldedWords } from '../search/tokens.ts';

/**
 * Whether every word that was typed begins some word of what an entry is called; case and accents
 * do not matter. The middle of a word does not count: 'da' finds Daniel and not every Sunday.
 */
export function isNamedBy(typed: string, called: string): boolean {
  const names = foldedWords(called);
  return foldedWords(typed).every((word) => names.some((name) => name.startsWith(word)));
}
