import { report as de } from './de/report.ts';
import { report as en } from './en/report.ts';
import { inLanguage } from './language.ts';
import type { InWords } from './language.ts';

export const report = inLanguage<InWords<typeof en>>({ en, de });
