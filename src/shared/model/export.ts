import type { ErrorCode } from '../errors.ts';
import type { LeavingItem } from './leaving.ts';
import type { SummaryState } from './summary.ts';

/** `pdf`: pages to read, with the bundle inside, sealed; `bundle`: the signed text; `markdown`: plain text. */
export const exportFormats = ['pdf', 'bundle', 'markdown'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/**
 * Which of a person's summaries leave together. `signed`: those that the coach has signed, with the team
 * member or without; `shared`: also drafts of closed sessions that share something.
 */
export const exportScopes = ['signed', 'shared'] as const;
export type ExportScope = (typeof exportScopes)[number];

/** A session as the lists of exports name it. */
interface ExportedSession {
  readonly sessionId: string;
  readonly startsAt: string;
  readonly zone: string;
}

/** One link of a summary's chain as it would leave, and every text in it. */
export interface LeavingLink {
  /** 0: the original; n: the n-th addendum. */
  readonly position: number;
  /** `none`: a draft that nobody has signed. */
  readonly state: SummaryState;
  readonly leaving: readonly LeavingItem[];
}

/** A summary that would leave, with all links of its chain: oldest first. */
export interface LeavingSummary extends ExportedSession {
  readonly links: readonly LeavingLink[];
}

/**
 * Why a session's summary stays. `not_closed`: it is still written on; `nothing_shared`: there is nothing
 * in it; `not_signed`: a draft, where only what is signed was asked for, or a bundle.
 */
export type StayReason = 'not_closed' | 'nothing_shared' | 'not_signed';

interface StayingSummary extends ExportedSession {
  readonly why: StayReason;
}

/** What would leave of a person's sessions that were held, and what would not. Oldest first. */
export interface PersonExports {
  readonly leave: readonly LeavingSummary[];
  readonly stay: readonly StayingSummary[];
}

/**
 * What became of an export of many. What is written is whole; a session is left out for a reason of its
 * own, by the error that met it, or because the export ended before its turn (`not_reached`).
 */
export interface PersonExported {
  readonly written: number;
  readonly leftOut: readonly (ExportedSession & {
    readonly why: StayReason | ErrorCode | 'not_reached';
  })[];
  /** Why it ended before its end: `cancelled`, `disk_full` and the like; null where it did not. */
  readonly endedBy: ErrorCode | null;
}
