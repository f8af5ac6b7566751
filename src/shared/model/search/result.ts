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
  readonly personName: string;
  readonly startsAt: string;
  readonly zone: string;
  readonly hits: readonly SearchHit[];
}

export interface SearchResult {
  readonly groups: readonly SearchGroup[];
  /** How many entries match in all, also beyond those returned. */
  readonly total: number;
}
