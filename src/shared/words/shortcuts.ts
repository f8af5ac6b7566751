import { shortcuts as de } from './de/shortcuts.ts';
import { shortcuts as en } from './en/shortcuts.ts';
import { inLanguage } from './language.ts';
import type { InWords } from './language.ts';

export const shortcuts = inLanguage<InWords<typeof en>>({ en, de });
