import { summary as de } from './de/summary.ts';
import { summary as en } from './en/summary.ts';
import { inLanguage } from './language.ts';
import type { InWords } from './language.ts';

export const summary = inLanguage<InWords<typeof en>>({ en, de });
