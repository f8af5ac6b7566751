import { common as de } from './de/common.ts';
import { common as en } from './en/common.ts';
import { inLanguage } from './language.ts';
import type { InWords } from './language.ts';

export const common = inLanguage<InWords<typeof en>>({ en, de });
