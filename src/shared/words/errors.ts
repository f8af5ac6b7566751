import { errors as de } from './de/errors.ts';
import { errors as en } from './en/errors.ts';
import { inLanguage } from './language.ts';
import type { InWords } from './language.ts';

export const errors = inLanguage<InWords<typeof en>>({ en, de });
