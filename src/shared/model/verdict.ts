import type { EarlierKey, SignatureMark, SignedLink, SummaryContent } from './summary.ts';

/** The checks of a verification, in the order in which they run (docs/format.md). */
export type CheckName =
  | 'readable'
  | 'structure'
  | 'headers'
  | 'payload'
  | 'keys'
  | 'coach_signature'
  | 'member_signature'
  | 'chain'
  | 'hidden_characters'
  | 'seal';

export interface Check {
  readonly name: CheckName;
  readonly passed: boolean;
  /** One plain sentence about what was found. */
  readonly detail: string;
}

/** What was verified, and nothing that was not: the content is read from the verified bytes. */
export interface VerifiedSummary {
  readonly documentId: string;
  readonly version: number;
  readonly coachName: string;
  readonly memberName: string;
  /** Of the newest link, as are the signatures. */
  readonly content: SummaryContent;
  readonly signatures: readonly SignatureMark[];
  /** The links before the newest, oldest first; none where there is no addendum. */
  readonly earlier: readonly SignedLink[];
  /** Keys that the team member had before the one of now, as the newest link names them, oldest first. */
  readonly earlierKeys: readonly EarlierKey[];
}

/** `valid`: exit code 0; `invalid`: 1; `unreadable`: 2, not a bundle and not a PDF with one. */
export type Verdict =
  | {
      readonly outcome: 'valid';
      readonly fileName: string;
      readonly checks: readonly Check[];
      readonly summary: VerifiedSummary;
    }
  | {
      readonly outcome: 'invalid';
      readonly fileName: string;
      readonly checks: readonly Check[];
    }
  | {
      readonly outcome: 'unreadable';
      readonly fileName: string;
      readonly checks: readonly Check[];
    };
