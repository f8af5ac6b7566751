import { z } from 'zod';
import { longestWord, mostWords } from '../model/spelling/state.ts';
import type { SpellingState } from '../model/spelling/state.ts';
import { coach, nothing } from './command.ts';

/** A word as it was typed; what is no word is never called wrong. */
const typed = z.string().min(1).max(longestWord);

/** One word, whole: a letter in it, nothing that divides words, and nothing that cannot be seen. */
const own = z
  .string()
  .trim()
  .normalize('NFC')
  .max(longestWord)
  .regex(/^(?=.*\p{L})[^\p{C}\p{Z}]+$/u);

/** After these other words are right: the coach's own, and the names of people and of the coach. */
export const wordChangers = [
  'addOwnWord',
  'removeOwnWord',
  'addPerson',
  'changePerson',
  'shredPerson',
  'runImport',
  'undoImport',
  'changeSettings',
] as const;

/** The spelling of what is typed, in English and German at once. */
export const spellingCommands = {
  getSpelling: coach(nothing).gives<SpellingState>(),
  /** The words that are right in no language and are none of the coach's own, as they were given. */
  checkSpelling: coach(z.strictObject({ words: z.array(typed).min(1).max(mostWords) })).gives<{
    readonly wrong: readonly string[];
  }>(),
  /** Best first, six at most. */
  suggestSpelling: coach(z.strictObject({ word: typed })).gives<{
    readonly suggestions: readonly string[];
  }>(),
  /** The coach's own words, sorted. */
  listOwnWords: coach(nothing).gives<{ readonly words: readonly string[] }>(),
  /** One that is there already stays so. */
  addOwnWord: coach(z.strictObject({ word: own })).gives<null>(),
  /** One that is gone already stays so. */
  removeOwnWord: coach(z.strictObject({ word: own })).gives<null>(),
} as const;
