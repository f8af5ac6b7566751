import { lettersOff } from '#shared/model/search/spelling.ts';
import { mostSuggestions } from '#shared/model/spelling/state.ts';

/** Of each list, how many letters of a word may be others; more is another word altogether. */
const shareOff = 1 / 3;
const alwaysOff = 2;

/**
 * The lists of all dictionaries as one: the nearest to what was typed first, and of equally near ones those that
 * their own dictionary holds for likelier.
 *
 * @param lists each with its likeliest first
 */
export function bestOf(word: string, lists: readonly (readonly string[])[]): readonly string[] {
  const farthest = Math.max(alwaysOff, Math.floor(word.length * shareOff));
  const typed = word.toLowerCase();
  const near = lists
    .flatMap((list) => list.map((text, rank) => ({ text, rank })))
    .map((each) => ({ ...each, off: lettersOff(typed, each.text.toLowerCase()) }))
    .filter(({ off }) => off <= farthest)
    .toSorted((one, other) => one.off - other.off || one.rank - other.rank);
  return [...new Set(near.map(({ text }) => text))].slice(0, mostSuggestions);
}
