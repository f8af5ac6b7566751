import type { ActionOwner } from './action.ts';
import type { SessionPlan } from './session.ts';

/**
 * Where a session's summary, or its newest addendum, stands. `none`: nothing signed; `issued`: signed
 * by the coach, waiting for the team member; `cosigned`: signed by both; `declined`: the member signed
 * that they decline. The last two are immutable: only an addendum can follow.
 */
export type SummaryState = 'none' | 'issued' | 'cosigned' | 'declined';

/** Whether the team member has signed, in agreement or not: nothing under it changes any more. */
export function memberHasSigned(state: SummaryState): state is 'cosigned' | 'declined' {
  return state === 'cosigned' || state === 'declined';
}

/** What the team member says by signing (DESIGN 7). */
export const memberMeanings = ['agreed', 'received', 'commented', 'declined'] as const;
export type MemberMeaning = (typeof memberMeanings)[number];

/** Whether a meaning says nothing without words of its own. */
export function needsComment(meaning: MemberMeaning): boolean {
  return meaning === 'commented' || meaning === 'declined';
}

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

/** What a summary says: plain data, not HTML (DESIGN 7). */
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

/** A type alone: no value of it exists, and a copy made by hand does not have it. */
declare class MadeBySharing {
  private readonly madeBySharing: true;
}

/**
 * Content that may leave. Only `sharing.ts` makes it: from blocks that the coach has shared, so a private
 * block cannot be in it, or from a text that was signed. Whatever leaves takes this and nothing else.
 */
export interface SharedContent extends SummaryContent, MadeBySharing {}

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
  /** As the signer drew it: an SVG path (`drawing.ts`), or null. */
  readonly drawing: string | null;
}

/** A key that the team member had before, and when another took its place. */
export interface EarlierKey {
  readonly key: KeyFingerprint;
  /** ISO 8601. */
  readonly replacedAt: string;
}

/** One signed link of a summary's chain: the original, or an addendum. */
export interface SignedLink {
  /** 0: the original; n: the n-th addendum. */
  readonly position: number;
  readonly version: number;
  readonly content: SummaryContent;
  readonly signatures: readonly SignatureMark[];
}

/** The summary place of a session. */
export interface SummaryPage {
  readonly sessionId: string;
  readonly coachName: string;
  readonly memberName: string;
  /** Of the newest link of the chain: the original, or the addendum that was begun last. */
  readonly state: SummaryState;
  /** Of that link: 0 the original, n the n-th addendum. */
  readonly position: number;
  readonly version: number;
  /** The links before it, oldest first; each signed by the member, in agreement or not. */
  readonly earlier: readonly SignedLink[];
  /** The content as it stands, or, once issued, as it was signed. */
  readonly content: SummaryContent;
  readonly signatures: readonly SignatureMark[];
  readonly memberKey: KeyFingerprint | null;
  /** Keys that the member had before, oldest first. */
  readonly earlierKeys: readonly EarlierKey[];
}

/** A summary that somebody has still to sign, or to answer. */
export interface AwaitedSignature {
  readonly sessionId: string;
  readonly personId: string;
  readonly personName: string;
  readonly startsAt: string;
  readonly zone: string;
  /** Of the link that waits: 0 the original, n the n-th addendum. */
  readonly position: number;
  /**
   * `unsigned`: closed and sharing something, for the coach to sign. `issued`: for the member to sign.
   * `kit`: the same, and sent to them. `declined`: for the coach to begin an addendum, or to leave.
   */
  readonly state: 'unsigned' | 'issued' | 'kit' | 'declined';
  /** Since when, ISO 8601: the session's start, or when the last of the two signed or took back. */
  readonly since: string;
  /** When it was last sent to the member's own device, ISO 8601; null unless it is there. */
  readonly kitSince: string | null;
}

/** What 'Your turn' may know: the summary and who signs it. Nothing else of the vault. */
export interface TurnPage {
  readonly coachName: string;
  readonly memberName: string;
  readonly content: SharedContent;
  /** The member's pinned key, or null when this will be their first signature. */
  readonly memberKey: KeyFingerprint | null;
  /** Where the member's key is: in the vault, or in a file that only they have. */
  readonly memberKeyKept: 'here' | 'elsewhere' | 'none';
  readonly earlierKeys: readonly EarlierKey[];
  readonly coachKey: KeyFingerprint;
  /** The links that this one follows, oldest first; none for an original. */
  readonly earlier: readonly SignedLink[];
  readonly signed: SignatureMark | null;
}
