import type { ActionItem } from './action.ts';
import type { CarriedForward } from './agenda.ts';
import type { BackupNotice } from './backup.ts';
import type { SessionDocument, NoteDocument } from './document.ts';
import type { RetentionDue } from './history.ts';
import type { Person } from './person.ts';
import type { Absentee } from './schedule.ts';
import type { InviteState } from './schedule/invite.ts';
import type { Template } from './framework/template.ts';
import { memberHasSigned } from './summary.ts';
import type { SummaryState } from './summary.ts';

/**
 * Where a session stands. `planned`: in the calendar; `open`: being held (its document has been
 * started); `closed`: held and closed. A closed session can be opened again until it is co-signed.
 */
export type SessionStatus = 'planned' | 'open' | 'closed';

/** When and where: shared by planning a session and moving it. */
export interface SessionPlan {
  /** ISO 8601 instant in UTC, `2026-11-22T09:00:00.000Z`. */
  readonly startsAt: string;
  /** IANA time zone in which the session was planned. */
  readonly zone: string;
  readonly durationMinutes: number;
  readonly place: string;
}

/** A session as lists show it. */
export interface SessionRef extends SessionPlan {
  readonly id: string;
  readonly personId: string;
  readonly personName: string;
  readonly status: SessionStatus;
  readonly summary: SummaryState;
  /** Of the summary's newest link: 0 the original, n the n-th addendum. */
  readonly addendum: number;
  /** Who did not come, where the session did not take place: it is then neither held nor the next one. */
  readonly missedBy: Absentee | null;
  /** Where it was moved from last, ISO 8601 instant; null when it never was. */
  readonly movedFrom: string | null;
  readonly invite: InviteState;
}

/** Whether the team member has signed its summary; while an addendum is written, that which it follows. */
export function isSigned({ summary, addendum }: Pick<SessionRef, 'summary' | 'addendum'>): boolean {
  return addendum > 0 || memberHasSigned(summary);
}

/** Everything that the session page needs. */
export interface SessionPage {
  readonly session: SessionRef;
  readonly person: Person;
  readonly template: Template;
  readonly document: SessionDocument;
  /** 'Only you' notes: never shared, never part of a summary. */
  readonly notes: NoteDocument;
  /** Grows by one with every save; a save against an older one is refused as `stale_revision`. */
  readonly revision: number;
  /** What the session turned to half-way; empty while it keeps to what was agreed. */
  readonly focus: string;
  /** What the coach wrote, looking back at it: theirs alone, never shared. */
  readonly reflection: string;
}

/** A session that was just closed, and what stays open with the person. */
export interface ClosedSession extends SessionRef {
  readonly carried: CarriedForward;
}

/** A save that is on disk. */
export interface SavedMark {
  readonly revision: number;
  /** ISO 8601 instant. */
  readonly savedAt: string;
}

/** Someone without a next session, and what their schedule offers. */
export interface WithoutNext extends Person {
  readonly offer: SessionPlan | null;
}

/** What Home shows. */
export interface HomePage {
  readonly coachName: string;
  /** Of the whole day, also those whose time is past. */
  readonly today: readonly SessionRef[];
  readonly coming: readonly SessionRef[];
  /** People without a next session (FRAMEWORK `schedule`). */
  readonly withoutNext: readonly WithoutNext[];
  /** Planned sessions of earlier days that hold no text, latest first (FRAMEWORK `commit`). */
  readonly unsettled: readonly SessionRef[];
  readonly actionsDue: readonly ActionItem[];
  /** What there is to say about backups; null when all is well. */
  readonly backup: BackupNotice | null;
  /** People whose notes were to be kept until a day that has passed. Nothing is deleted by it. */
  readonly retentionDue: readonly RetentionDue[];
  /**
   * When it was found that the log of the latest changes was lost, so that words which were saved may
   * be missing; ISO 8601 instant, null when it was not, or the coach has read of it.
   */
  readonly logLost: string | null;
}
