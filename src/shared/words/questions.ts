import { questions as de } from './de/questions.ts';
import { questions as en } from './en/questions.ts';
import { inLanguage } from './language.ts';
import type { InWords } from './language.ts';

export const questions = inLanguage<InWords<typeof en>>({ en, de });
