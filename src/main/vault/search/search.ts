import type { Input, Output } from '#shared/contract.ts';
import { parseSearch } from '#shared/model/search/parse.ts';
import type { Vault } from '../context.ts';
import type { ReadableDb } from '../sql/db.ts';
import { indexProgress } from '../sql/queries/search-index.ts';
import { runSearch } from './run-search.ts';

/**
 * Finds pieces of text by what a person typed.
 *
 * @throws AppError `invalid_input` for an unknown zone
 */
export function search(
  vault: Vault<ReadableDb>,
  { text, today, ...asked }: Input<'search'>,
): Output<'search'> {
  const { query, parts } = parseSearch(text, { today });
  if (parts.every(({ meaning }) => meaning.type === 'problem')) {
    const indexing = indexProgress(vault.db);
    return { groups: [], found: 0, complete: true, unknownPeople: [], indexing };
  }
  return runSearch(vault, { ...asked, query });
}
