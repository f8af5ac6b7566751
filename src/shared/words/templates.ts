import { templates as de } from './de/templates.ts';
import { templates as en } from './en/templates.ts';
import { inLanguage } from './language.ts';
import type { InWords } from './language.ts';

export const templates = inLanguage<InWords<typeof en>>({ en, de });
