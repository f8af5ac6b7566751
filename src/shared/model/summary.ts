import type { ActionOwner } from './action.ts';
import type { SessionPlan } from './session.ts';

/**
 * Where a session's summary stands. `none`: nothing signed; `issued`: signed by the coach, waiting
 * for the team member; `cosigned`: signed by both and immutable.
 */
export type SummaryState = 'none' | 'issued' | 'cosigned';

/** What the team member says by signing (DESIGN 7). Declining comes with its own flow. */
export const memberMeanings = ['agreed', 'received', 'commented'] as const;
export type MemberMeaning = (typeof memberMeanings)[number];

export interface SharedAction {
  readonly text: string;
  readonly owner: ActionOwner;
  readonly due: string | null;
  readonly done: boolean;
}

export interface SharedAnswer {
  /** FRAMEWORK id of the prompt it answers. */
  readonly promptId: string;
  readonly question: string;
  readonly text: string;
}

/**
 * What a summary says: plain data, not HTML (DESIGN 7). Only `share` in `sharing.ts` makes one, from
 * blocks that the coach has shared, so a private block cannot be in it.
 */
export interface SummaryContent {
  readonly session: SessionPlan;
  /** The outcome agreed at the start; empty when it was not written. */
  readonly outcome: string;
  /** What the team member takes away, in their own words. */
  readonly memberWords: string;
  /** Every other answer that the coach shared, in the order of the framework. */
  readonly answers: readonly SharedAnswer[];
  readonly insights: readonly string[];
  readonly actions: readonly SharedAction[];
  readonly next: {
    /** What the two wrote about the next session; may be empty. */
    readonly text: string;
    /** The next planned session, when there is one. */
    readonly plan: SessionPlan | null;
  };
}

/** One line of the leak guard: exactly what would leave, and what it is called. */
export interface LeavingItem {
  readonly label: string;
  readonly text: string;
}

/** A key as people compare it. */
export interface KeyFingerprint {
  /** RFC 7638 thumbprint, base64url. */
  readonly thumbprint: string;
  /** The same, as eight words that can be read aloud. */
  readonly words: readonly string[];
}

export interface SignatureMark {
  readonly role: 'coach' | 'member';
  readonly name: string;
  readonly meaning: 'issued' | MemberMeaning;
  readonly comment: string;
  readonly device: 'own' | 'coach';
  /** When the signer's clock says it was, ISO 8601. A claim, not a proof. */
  readonly claimedTime: string;
  readonly key: KeyFingerprint;
}

/** The summary place of a session. */
export interface SummaryPage {
  readonly sessionId: string;
  readonly coachName: string;
  readonly memberName: string;
  readonly state: SummaryState;
  readonly version: number;
  /** The content as it stands, or, once issued, as it was signed. */
  readonly content: SummaryContent;
  readonly leaving: readonly LeavingItem[];
  readonly signatures: readonly SignatureMark[];
  readonly memberKey: KeyFingerprint | null;
}

/** What 'Your turn' may know: the summary and who signs it. Nothing else of the vault. */
export interface TurnPage {
  readonly coachName: string;
  readonly memberName: string;
  readonly content: SummaryContent;
  /** The member's pinned key, or null when this will be their first signature. */
  readonly memberKey: KeyFingerprint | null;
  readonly coachKey: KeyFingerprint;
  readonly signed: SignatureMark | null;
}
