import { schedule as de } from './de/schedule.ts';
import { schedule as en } from './en/schedule.ts';
import { inLanguage } from './language.ts';
import type { InWords } from './language.ts';

export const schedule = inLanguage<InWords<typeof en>>({ en, de });
