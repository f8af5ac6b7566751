import { readFile } from 'node:fs/promises';
import { createHunspellFromStrings } from 'hunspell-wasm';
import type { Hunspell } from 'hunspell-wasm';
import type { Language } from '#shared/words/language.ts';
import { dictionaryFiles } from './dictionaries.ts';
import type { Dictionaries } from './dictionaries.ts';
import type { IsOwn } from './own-words.ts';
import { isJudged, partsOf, plainWord, withoutEnding } from './plain-word.ts';
import { bestOf } from './suggestions.ts';

/** Judges words by the dictionaries of both languages. */
export interface Checker {
  isRight(typed: string, isOwn: IsOwn): boolean;
  /** Best first; none for what is beyond any guess. */
  suggest(typed: string): readonly string[];
}

interface Dictionary {
  readonly language: Language;
  readonly hunspell: Hunspell;
}

/** A dictionary that does not know these is none, whatever its file says. */
const known: { readonly [language in Language]: string } = { en: 'question', de: 'Frage' };

/** No English word is longer, and Hunspell takes its time to look for one. */
const longestEnglish = 30;

/** @throws Error where a dictionary is missing, cannot be read or is none */
export async function makeChecker(dictionaries: Dictionaries): Promise<Checker> {
  const loaded = [...(await load('en', dictionaries)), ...(await load('de', dictionaries))];
  const isKnown = (word: string, isOwn: IsOwn): boolean =>
    isOwn(word) || loaded.some(({ hunspell }) => hunspell.testSpelling(word));
  const isPartRight = (part: string, isOwn: IsOwn): boolean =>
    !isJudged(part) || isWhole(part, isOwn);
  const isWhole = (word: string, isOwn: IsOwn): boolean => {
    const rest = withoutEnding(word);
    return isKnown(word, isOwn) || (rest !== null && isKnown(rest, isOwn));
  };

  return {
    isRight: (typed, isOwn) => {
      const word = plainWord(typed);
      if (!isJudged(word) || isWhole(word, isOwn)) return true;
      const parts = partsOf(word);
      return parts.join('') !== word && parts.every((part) => isPartRight(part, isOwn));
    },
    suggest: (typed) => {
      const word = plainWord(typed);
      const asked = loaded.filter(
        ({ language }) => language !== 'en' || word.length <= longestEnglish,
      );
      const lists = asked.map(({ hunspell }) => hunspell.getSpellingSuggestions(word));
      const found = bestOf(word, lists);
      return typed.includes('\u2019') ? found.map((each) => each.replaceAll("'", '\u2019')) : found;
    },
  };
}

async function load(
  language: Language,
  dictionaries: Dictionaries,
): Promise<readonly Dictionary[]> {
  const folders = dictionaries[language];
  if (folders === null) throw new Error(`No dictionary of ${language}`);
  const loaded: Dictionary[] = [];
  for (const folder of folders) {
    const { aff, dic } = dictionaryFiles(folder);
    const hunspell = await createHunspellFromStrings(
      await readFile(aff, 'utf8'),
      await readFile(dic, 'utf8'),
    );
    if (!hunspell.testSpelling(known[language]))
      throw new Error(`A broken dictionary of ${language}`);
    loaded.push({ language, hunspell });
  }
  return loaded;
}
