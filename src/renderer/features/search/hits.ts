import type { SearchHit, SearchResult } from '#shared/model/search/result.ts';

/** A hit with its session and its place in the whole list, as the arrow keys count. */
export interface FlatHit {
  readonly index: number;
  readonly sessionId: string;
  readonly hit: SearchHit;
}

export function flatHits(result: SearchResult | null): readonly FlatHit[] {
  return (result?.groups ?? [])
    .flatMap((group) => group.hits.map((hit) => ({ sessionId: group.sessionId, hit })))
    .map((entry, index) => ({ index, ...entry }));
}

export const listId = 'search-hits';
export const hitId = (index: number) => `search-hit-${index}`;
