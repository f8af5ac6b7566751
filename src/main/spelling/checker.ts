import { plainWord } from '#shared/model/spelling/plain-word.ts';
import type { Dictionaries } from './dictionaries.ts';
import { verbsWithoutPrefix } from './german-verbs.ts';
import { loadDictionaries } from './load.ts';
import type { IsOwn } from './own-words.ts';
import { bestOf } from './suggestions.ts';
import { isJudged, partsOf, withoutEnding } from './word-parts.ts';

/** Judges words by the dictionaries of both languages. */
export interface Checker {
  isRight(typed: string, isOwn: IsOwn): boolean;
  /** Best first; none for what is beyond any guess. */
  suggest(typed: string): readonly string[];
}

/** No English word is longer, and Hunspell takes its time to look for one. */
const longestEnglish = 30;

/** What any German word that can begin another makes a word with. */
const anyEnd = 'zeit';

/** @throws Error where a dictionary is missing, cannot be read or is none */
export async function makeChecker(dictionaries: Dictionaries): Promise<Checker> {
  const english = await loadDictionaries('en', dictionaries);
  const german = await loadDictionaries('de', dictionaries);
  const every = [...english, ...german];

  const isGerman = (word: string): boolean => german.some((one) => one.testSpelling(word));
  const isSplitVerb = (word: string): boolean => verbsWithoutPrefix(word).some(isGerman);
  /** `Vorbereitungs-`, before a word that has the same end. */
  const isBeginning = (word: string): boolean =>
    word.endsWith('-') && isGerman(word.slice(0, -1) + anyEnd);

  return {
    isRight: (typed, isOwn) => {
      const isKnown = (word: string): boolean =>
        isOwn(word) || every.some((one) => one.testSpelling(word)) || isSplitVerb(word);
      const isWhole = (word: string): boolean => {
        if (!isJudged(word) || isKnown(word)) return true;
        const rest = withoutEnding(word);
        return rest !== null && isKnown(rest);
      };
      const word = plainWord(typed);
      if (isWhole(word) || isBeginning(word)) return true;
      return word.includes('-') && partsOf(word).every(isWhole);
    },
    suggest: (typed) => {
      const word = plainWord(typed);
      const asked = word.length > longestEnglish ? german : every;
      const found = bestOf(
        word,
        asked.map((one) => one.getSpellingSuggestions(word)),
      );
      return typed.includes('\u2019') ? found.map((each) => each.replaceAll("'", '\u2019')) : found;
    },
  };
}
