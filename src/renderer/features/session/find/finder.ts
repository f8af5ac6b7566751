import { hitsIn } from '#shared/model/search/match.ts';
import type { Term } from '#shared/model/search/query.ts';
import { foldedWords } from '#shared/model/search/tokens.ts';
import type { Find } from '../../../editor/index.ts';

/** A phrase in quotes, closed or not yet, or a word. */
const part = /["“”„]([^"“”„]*)["“”„]?\*?|([^\s"“”„]+)/gu;

/**
 * What finds the words and phrases of a text; null where it has none. The word that is being typed counts
 * as a beginning, and so does any with a star.
 */
export function finderOf(text: string): Find | null {
  const terms = [...text.matchAll(part)].flatMap(({ 0: all, 1: phrase, 2: word, index }) => {
    const tokens = foldedWords(phrase ?? word ?? '');
    const last = word !== undefined && index + all.length === text.length;
    return tokens.length === 0 ? [] : [{ tokens, prefix: last || all.endsWith('*') }];
  });
  return terms.length === 0 ? null : (found) => hitsIn(found, terms satisfies readonly Term[]);
}
