import { leaving as de } from './de/leaving.ts';
import { leaving as en } from './en/leaving.ts';
import { inLanguage } from './language.ts';
import type { InWords } from './language.ts';

export const leaving = inLanguage<InWords<typeof en>>({ en, de });
