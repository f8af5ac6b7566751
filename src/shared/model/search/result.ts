import type { Side } from '../document.ts';
import type { EntryKind } from '../entry.ts';

/** A stretch of a snippet; `hit` ones are marked. Never HTML. */
export interface SnippetPart {
  readonly text: string;
  readonly hit: boolean;
}

export interface SearchHit {
  /** The entry's key within its session: where Enter lands. */
  readonly entryKey: string;
  readonly kind: EntryKind;
  readonly promptId: string | null;
  readonly side: Side | null;
  readonly shared: boolean;
  readonly snippet: readonly SnippetPart[];
}

/** The hits of one session, best first. */
export interface SearchGroup {
  readonly sessionId: string;
  readonly personId: string;
  readonly personName: string;
  readonly startsAt: string;
  readonly zone: string;
  readonly hits: readonly SearchHit[];
}

export interface SearchResult {
  /** In the order that was asked for, as far as the limit went. */
  readonly groups: readonly SearchGroup[];
  /** How many pieces were found; those that are shown are of these. */
  readonly found: number;
  /** False where only the newest were looked at: there are more than `found`. */
  readonly complete: boolean;
  /** Names that were asked for and are nobody's. */
  readonly unknownPeople: readonly string[];
  /** How far the index has come while it is being built; what is older is not found yet. */
  readonly indexing: IndexProgress | null;
}

/** Counted in pieces. */
export interface IndexProgress {
  readonly done: number;
  readonly total: number;
}

export const searchOrders = ['best', 'newest'] as const;
export type SearchOrder = (typeof searchOrders)[number];
