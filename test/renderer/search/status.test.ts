import { expect, test } from 'vitest';
import type { SearchResult } from '#shared/model/search/result.ts';
import type { SearchState } from '#renderer/features/search/searcher.ts';
import { statusOf } from '#renderer/features/search/status.ts';

/** A search that shows two hits of those that were found. */
function state(found: number, change: Partial<SearchState & SearchResult> = {}): SearchState {
  const hit = {
    entryKey: 'what.progress',
    kind: 'prompt',
    promptId: 'what.progress',
    side: 'what',
    shared: false,
    snippet: [],
  } as const;
  const group = {
    sessionId: 'session',
    personId: 'person',
    personName: 'Freya Lindqvist',
    startsAt: '2026-11-12T09:00:00.000Z',
    zone: 'Europe/Berlin',
    hits: [hit, { ...hit, entryKey: 'what.next' }],
  };
  return {
    text: 'plan',
    order: 'best',
    limit: 2,
    result: {
      groups: [group],
      found,
      complete: change.complete ?? true,
      unknownPeople: [],
      indexing: null,
    },
    answers: null,
    selected: 0,
    busy: false,
    error: null,
    meant: null,
    like: null,
    ...change,
  };
}

test('the count says of how many places those that are shown are the best or the newest', () => {
  expect(
    [
      state(2),
      state(7),
      state(7, { order: 'newest' }),
      state(500, { complete: false }),
      state(500, { complete: false, order: 'newest' }),
      state(7, { error: 'disk_failed' }),
      state(7, { result: null }),
    ].map(statusOf),
  ).toEqual([
    '2 places in 1 session',
    'The best 2 of 7 places',
    'The newest 2 of 7 places',
    'The best 2 of the newest 500 places; there are more',
    'The newest 2 places, of more than 500',
    '',
    'Searching',
  ]);
});
