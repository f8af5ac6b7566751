import type { Input, Output } from '#shared/contract.ts';
import { everything } from '#shared/model/search/query.ts';
import { foldedWords } from '#shared/model/search/tokens.ts';
import type { Vault } from '../context.ts';
import type { ReadableDb } from '../sql/db.ts';
import { runSearch } from './run-search.ts';

/** Finds pieces by their words; the last one may still be in the making. */
export function search(
  vault: Vault<ReadableDb>,
  { query, limit }: Input<'search'>,
): Output<'search'> {
  const typed = query.split(/[\s\p{Cc}]+/u).map(foldedWords);
  const words = typed
    .filter((tokens) => tokens.length > 0)
    .map((tokens, index, all) => ({ tokens, prefix: index === all.length - 1 }));
  if (words.length === 0) {
    return { groups: [], found: 0, complete: true, unknownPeople: [], indexing: null };
  }
  return runSearch(vault, { query: { ...everything, words }, zone: 'UTC', order: 'best', limit });
}
