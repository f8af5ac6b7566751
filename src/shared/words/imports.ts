import { imports as de } from './de/imports.ts';
import { imports as en } from './en/imports.ts';
import { inLanguage } from './language.ts';
import type { InWords } from './language.ts';

/** Taking notes over from another program. */
export const imports = inLanguage<InWords<typeof en>>({ en, de });
