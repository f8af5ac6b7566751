import { verifyPage as de } from './de/verify-page.ts';
import { verifyPage as en } from './en/verify-page.ts';
import { inLanguage } from './language.ts';
import type { InWords } from './language.ts';

export const verifyPage = inLanguage<InWords<typeof en>>({ en, de });
