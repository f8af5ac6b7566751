import { words as de } from './de/index.ts';
import { words as en } from './en/index.ts';
import { inLanguage } from './language.ts';
import type { InWords, Language } from './language.ts';

type Words = InWords<typeof en>;

/** The whole catalogue in each language. */
export const everyWord: { readonly [language in Language]: Words } = { en, de };

/** Every text that a person reads, by area, in the language of the moment (docs/decisions/languages.md). */
export const words: Words = inLanguage(everyWord);
