import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { languageChoices, localeFor } from '#shared/model/language.ts';
import type { LanguageChoice } from '#shared/model/language.ts';
import { speak } from '#shared/words/language.ts';
import { writeWhole } from './write-whole.ts';

/** The language of the app. It is kept beside the vaults: the lock screen speaks, too. */
export interface AppLanguage {
  readonly choice: LanguageChoice;
  /** Keeps another choice; texts are in that language from then on. */
  choose(choice: LanguageChoice): Promise<void>;
}

/** The system's, as it was before the app spoke in any other. */
const system = Intl.DateTimeFormat().resolvedOptions().locale;

/**
 * Speaks as was chosen last. What cannot be read counts as no choice.
 *
 * @param folder of the app's data
 */
export function appLanguage(folder: string): AppLanguage {
  const path = join(folder, 'language');
  let choice = choiceKept(path);
  speak(localeFor(choice, system));
  return {
    get choice() {
      return choice;
    },
    choose: async (next) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeWhole(path, `${next}\n`);
      choice = next;
      speak(localeFor(choice, system));
    },
  };
}

function choiceKept(path: string): LanguageChoice {
  try {
    const kept = readFileSync(path, 'utf8').trim();
    return languageChoices.find((each) => each === kept) ?? 'system';
  } catch {
    return 'system';
  }
}
