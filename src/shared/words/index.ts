import { words as de } from './de/index.ts';
import { words as en } from './en/index.ts';
import { inLanguage } from './language.ts';
import type { InWords } from './language.ts';

/** Every text that a person reads, by area, in the language of the moment (docs/decisions/languages.md). */
export const words = inLanguage<InWords<typeof en>>({ en, de });
