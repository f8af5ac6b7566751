import { readFile } from 'node:fs/promises';
import { createHunspellFromStrings } from 'hunspell-wasm';
import type { Hunspell } from 'hunspell-wasm';
import type { Language } from '#shared/words/language.ts';
import { dictionaryFiles } from './dictionaries.ts';
import type { Dictionaries } from './dictionaries.ts';
import { supplement } from './supplement.ts';

/** A dictionary that does not know these is none, whatever its files say. */
const known: { readonly [language in Language]: string } = { en: 'question', de: 'Frage' };

/**
 * The dictionaries of a language, each with our own words beside its own.
 *
 * @throws Error where one is missing, cannot be read or is none
 */
export async function loadDictionaries(
  language: Language,
  dictionaries: Dictionaries,
): Promise<readonly Hunspell[]> {
  const folders = dictionaries[language];
  if (folders === null) throw new Error(`There is no dictionary of ${language}.`);
  const loaded: Hunspell[] = [];
  for (const folder of folders) {
    const { aff, dic } = dictionaryFiles(folder);
    const hunspell = await createHunspellFromStrings(
      await readFile(aff, 'utf8'),
      await readFile(dic, 'utf8'),
    );
    if (!hunspell.testSpelling(known[language])) {
      throw new Error(`The dictionary of ${language} is none.`);
    }
    for (const { word, flags } of supplement[language]) hunspell.addWordWithFlags(word, flags, '');
    loaded.push(hunspell);
  }
  return loaded;
}
