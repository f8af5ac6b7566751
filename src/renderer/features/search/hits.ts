import type { SearchHit, SearchResult } from '#shared/model/search/result.ts';

/** A hit with its session and its place in the whole list, as the arrow keys count. */
export interface FlatHit {
  readonly index: number;
  readonly sessionId: string;
  readonly hit: SearchHit;
}

const known = new WeakMap<SearchResult, readonly FlatHit[]>();

/** The hits in their order; the same ones again for the same result, so that none is drawn anew. */
export function flatHits(result: SearchResult | null): readonly FlatHit[] {
  if (result === null) return [];
  const flat =
    known.get(result) ??
    result.groups
      .flatMap((group) => group.hits.map((hit) => ({ sessionId: group.sessionId, hit })))
      .map((entry, index) => ({ index, ...entry }));
  known.set(result, flat);
  return flat;
}

export const listId = 'search-hits';
export const hitId = (index: number) => `search-hit-${index}`;

/** What a hit says, in one line. */
export function textOf(hit: SearchHit): string {
  return hit.snippet.map(({ text }) => text).join('');
}
