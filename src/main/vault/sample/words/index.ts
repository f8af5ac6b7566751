import type { Language } from '#shared/words/language.ts';

import { de } from './de/index.ts';
import { en } from './en/index.ts';
import type { BackgroundWords, LibraryWords, PhraseWords, SaidWords, StoryWords } from './shape.ts';

/** Everything that is said and written in the sample practice, in one language. */
export interface SampleWords {
  /** By the person's name. */
  readonly stories: Readonly<Record<string, StoryWords>>;
  readonly backgrounds: Readonly<Record<string, BackgroundWords>>;
  readonly phrases: PhraseWords;
  readonly library: LibraryWords;
  readonly said: SaidWords;
}

export const sampleWords: Readonly<Record<Language, SampleWords>> = { en, de };
