import { words } from '#shared/words/index.ts';
import { flatHits } from './hits.ts';
import type { SearchState } from './searcher.ts';

const text = words.searchPage;

/** How much was found, and of how much it is the best or the newest. */
export function statusOf({ result, error, order, like }: SearchState): string {
  if (error !== null) return '';
  if (result === null) return words.search.searching;
  const shown = flatHits(result).length;
  if (shown === 0) return '';
  const { found, complete } = result;
  if (like !== null) return text.likeFound(shown);
  if (!complete && order === 'best') return text.bestOfNewest(shown, found);
  if (!complete) return text.newestOfMore(shown, found);
  if (shown === found) return words.search.found(found, result.groups.length);
  return order === 'best' ? text.bestOf(shown, found) : text.newestOf(shown, found);
}
