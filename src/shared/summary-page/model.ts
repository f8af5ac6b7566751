import type { EarlierKey, SignatureMark, SignedLink, SummaryContent } from '../model/summary.ts';

/** All that the summary page shows; the same for the screen and the print. */
export interface SummaryPageModel {
  /** Null on screen, before there is anything signed to refer to. */
  readonly documentId: string | null;
  readonly version: number;
  readonly coachName: string;
  readonly memberName: string;
  readonly content: SummaryContent;
  /** None: a draft, and marked so. */
  readonly signatures: readonly SignatureMark[];
  readonly paper: 'A4' | 'Letter';
  /** BCP 47, for dates and times. */
  readonly locale: string;
}

/** The same with all that a summary on paper, or in a file of its own, says beside its newest link. */
export interface PrintedSummaryModel extends SummaryPageModel {
  /** The links before this one, oldest first; none where there is no addendum. */
  readonly earlier: readonly SignedLink[];
  /** Keys that the team member had before the one of now, oldest first. */
  readonly earlierKeys: readonly EarlierKey[];
}
