import { checks as de } from './de/checks.ts';
import { checks as en } from './en/checks.ts';
import { inLanguage } from './language.ts';
import type { InWords } from './language.ts';

export const checks = inLanguage<InWords<typeof en>>({ en, de });
