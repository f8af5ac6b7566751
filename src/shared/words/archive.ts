import { archive as de } from './de/archive.ts';
import { archive as en } from './en/archive.ts';
import { inLanguage } from './language.ts';
import type { InWords } from './language.ts';

export const archive = inLanguage<InWords<typeof en>>({ en, de });
