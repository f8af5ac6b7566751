import { cli as de } from './de/cli.ts';
import { cli as en } from './en/cli.ts';
import { inLanguage } from './language.ts';
import type { InWords } from './language.ts';

export const cli = inLanguage<InWords<typeof en>>({ en, de });
