import { languageOf, languages } from '../words/language.ts';
import type { Language } from '../words/language.ts';

/** What the coach chose: a language, or whichever the system has. */
export const languageChoices = ['system', ...languages] as const;
export type LanguageChoice = (typeof languageChoices)[number];

/** How dates and numbers are written where the system's own way is that of another language. */
const usual: { readonly [language in Language]: string } = { en: 'en-GB', de: 'de-DE' };

/**
 * The locale that a choice means: the system's own, with its ways of writing dates, where that has the
 * language; else the usual one of the language.
 *
 * @param system BCP 47
 */
export function localeFor(choice: LanguageChoice, system: string): string {
  const language = choice === 'system' ? languageOf(system) : choice;
  return system.toLowerCase().split('-')[0] === language ? system : usual[language];
}
