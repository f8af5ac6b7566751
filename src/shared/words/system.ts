import { system as de } from './de/system.ts';
import { system as en } from './en/system.ts';
import { inLanguage } from './language.ts';
import type { InWords } from './language.ts';

export const system = inLanguage<InWords<typeof en>>({ en, de });
