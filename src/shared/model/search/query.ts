import type { Side } from '../document.ts';
import type { EntryKind } from '../entry.ts';

/** One word or phrase that a piece must, or must not, hold. */
export interface Term {
  /** Folded as `tokensOf` folds, in order; one after the other in the text. Never empty. */
  readonly tokens: readonly string[];
  /** Whether the last token may go on. */
  readonly prefix: boolean;
}

/** What a search asks for. Everything named must be so; of several people, sides or kinds any one. */
export interface SearchQuery {
  readonly words: readonly Term[];
  readonly without: readonly Term[];
  /** Beginnings of names, as typed. */
  readonly people: readonly string[];
  readonly sides: readonly Exclude<Side, 'both'>[];
  readonly kinds: readonly EntryKind[];
  /** The first day that counts, `YYYY-MM-DD`. */
  readonly from: string | null;
  /** The first day that counts no more. */
  readonly until: string | null;
  /** Folded, without their mark. */
  readonly tags: readonly string[];
  /** Only next steps that are not done. */
  readonly open: boolean;
  /** Only what is shared, or only what is not. */
  readonly shared: boolean | null;
}

export const everything: SearchQuery = {
  words: [],
  without: [],
  people: [],
  sides: [],
  kinds: [],
  from: null,
  until: null,
  tags: [],
  open: false,
  shared: null,
};

/** A stretch of what was typed, from `from` up to `to`, and what it was taken for. Parts never overlap. */
export interface SearchPart {
  readonly from: number;
  readonly to: number;
  readonly meaning: PartMeaning;
}

export type PartMeaning =
  | { readonly type: 'word'; readonly term: Term }
  | { readonly type: 'without'; readonly term: Term }
  | { readonly type: 'person'; readonly name: string }
  | { readonly type: 'side'; readonly side: Exclude<Side, 'both'> }
  | { readonly type: 'kind'; readonly kind: EntryKind }
  | { readonly type: 'from'; readonly day: string }
  | { readonly type: 'until'; readonly day: string }
  /** Both ends of a stretch: `until` is its first day no more. */
  | { readonly type: 'during'; readonly from: string; readonly until: string }
  | { readonly type: 'tag'; readonly tag: string }
  | { readonly type: 'open' }
  | { readonly type: 'shared'; readonly shared: boolean }
  | { readonly type: 'problem'; readonly problem: SearchProblem };

/**
 * What could not be taken as it was typed. The rest of the search still counts.
 *
 * `unknown_filter`: a name before a colon that is none; `unknown_value`: a filter that has no such value;
 * `unreadable_date`; `empty_filter`: nothing follows the colon yet; `excluded_filter`: a minus before a
 * filter, which says nothing.
 *
 * These stand right behind a part that counts as it is, and have no width: `open_quote`: a quote that is not
 * closed (it counts up to the end); `never`: two dates between which no day lies; `either_or`: shared and
 * own at once, of which the last counts.
 */
export type SearchProblem =
  | 'unknown_filter'
  | 'unknown_value'
  | 'unreadable_date'
  | 'empty_filter'
  | 'excluded_filter'
  | 'open_quote'
  | 'never'
  | 'either_or';

export interface ParsedSearch {
  readonly query: SearchQuery;
  /** In the order of the text; what lies between two of them means nothing. */
  readonly parts: readonly SearchPart[];
}
