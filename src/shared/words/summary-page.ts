import { summaryPage as de } from './de/summary-page.ts';
import { summaryPage as en } from './en/summary-page.ts';
import { inLanguage } from './language.ts';
import type { InWords } from './language.ts';

export const summaryPage = inLanguage<InWords<typeof en>>({ en, de });
