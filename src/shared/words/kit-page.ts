import { kitPage as de } from './de/kit-page.ts';
import { kitPage as en } from './en/kit-page.ts';
import { inLanguage } from './language.ts';
import type { InWords } from './language.ts';

export const kitPage = inLanguage<InWords<typeof en>>({ en, de });
