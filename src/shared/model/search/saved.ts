/** A search that the coach keeps by a name. */
export interface SavedSearch {
  readonly id: string;
  readonly name: string;
  /** As it was typed; read anew each time, so that `last month` moves on. */
  readonly text: string;
}

export interface KeptSearches {
  /** In the order in which they were saved first. */
  readonly saved: readonly SavedSearch[];
  /** As they were typed, the latest first. */
  readonly recent: readonly string[];
}

/** More than these are forgotten, the oldest first. */
export const mostRecent = 20;
