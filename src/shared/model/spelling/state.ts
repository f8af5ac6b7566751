import type { Language } from '../../words/language.ts';

/** Whether spelling can be checked here, whatever the setting says. */
export interface SpellingState {
  readonly available: boolean;
  /**
   * The languages that have no dictionary on this computer. Where one is missing nothing is checked: all that is
   * written in that language would be called wrong.
   */
  readonly missing: readonly Language[];
}

/** The most words that are checked at once. */
export const mostWords = 500;

/** The longest word that is checked or kept, in UTF-16 units. */
export const longestWord = 100;

/** The most suggestions for one word. */
export const mostSuggestions = 6;
