/** As much as one item of a running list takes. */
export const noteLimit = 2_000;

/** A quick note that was begun and is not kept on a list yet; it is found again wherever one is begun next. */
export interface NoteDraft {
  /** Whom it is about; null while that is not chosen. */
  readonly personId: string | null;
  readonly text: string;
}

export const emptyDraft: NoteDraft = { personId: null, text: '' };
