import type { SearchQuery } from '#shared/model/search/query.ts';

/** What encrypted note apps do in place of an encrypted index. */
export type PeerName = 'minisearch' | 'scan';

/** One opened peer. */
export interface Peer {
  readonly search: (query: SearchQuery) => PeerAnswer;
}

interface PeerAnswer {
  readonly found: number;
  /** Of the first sessions found. */
  readonly snippets: readonly string[];
}

/** What it tells, as it goes. Times in milliseconds. */
export type PeerNews =
  | { readonly type: 'opened'; readonly ms: number; readonly firstAnswerMs: number }
  | { readonly type: 'searched'; readonly kind: string; readonly ms: number; readonly cpu: number }
  | { readonly type: 'ended'; readonly rss: number };
