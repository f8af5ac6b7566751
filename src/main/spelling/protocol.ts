import type { Dictionaries } from './dictionaries.ts';

/** Where the spelling worker finds its dictionaries. */
export interface SpellingOptions {
  readonly dictionaries: Dictionaries;
}

/** `own`: these are the coach's own words from now on. `end`: nothing more will be asked. */
export type ToSpelling =
  | 'end'
  | { readonly own: readonly string[] }
  | { readonly id: number; readonly check: readonly string[] }
  | { readonly id: number; readonly suggest: string };

/** The wrong ones of the words, or the suggestions. */
export interface FromSpelling {
  readonly id: number;
  readonly words: readonly string[];
}
