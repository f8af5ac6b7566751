import { lock as de } from './de/lock.ts';
import { lock as en } from './en/lock.ts';
import { inLanguage } from './language.ts';
import type { InWords } from './language.ts';

export const lock = inLanguage<InWords<typeof en>>({ en, de });
