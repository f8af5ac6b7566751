import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { languages } from '#shared/words/language.ts';
import type { Language } from '#shared/words/language.ts';

/** Packages of dictionaries: a word is right that one of them knows. English is right in two ways. */
const packages: { readonly [language in Language]: readonly string[] } = {
  en: ['dictionary-en', 'dictionary-en-gb'],
  de: ['dictionary-de'],
};

/** Full paths of the folders of each language's dictionaries; null where one is missing. */
export type Dictionaries = { readonly [language in Language]: readonly string[] | null };

/**
 * Where the dictionaries lie. They are files beside the app and no part of its code: each may be replaced or
 * removed (docs/decisions/spellcheck.md).
 */
export function findDictionaries(): Dictionaries {
  return { en: foldersOf('en'), de: foldersOf('de') };
}

export function missingDictionaries(dictionaries: Dictionaries): readonly Language[] {
  return languages.filter((language) => dictionaries[language] === null);
}

export function dictionaryFiles(folder: string): { readonly aff: string; readonly dic: string } {
  return { aff: join(folder, 'index.aff'), dic: join(folder, 'index.dic') };
}

function foldersOf(language: Language): readonly string[] | null {
  const { resolve } = createRequire(import.meta.url);
  try {
    const folders = packages[language].map((name) => dirname(resolve(name)));
    const files = folders.map(dictionaryFiles).flatMap(({ aff, dic }) => [aff, dic]);
    return files.every((file) => existsSync(file)) ? folders : null;
  } catch {
    // A package that was removed is not found.
    return null;
  }
}
