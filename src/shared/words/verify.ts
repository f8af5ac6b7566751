import { verify as de } from './de/verify.ts';
import { verify as en } from './en/verify.ts';
import { inLanguage } from './language.ts';
import type { InWords } from './language.ts';

export const verify = inLanguage<InWords<typeof en>>({ en, de });
