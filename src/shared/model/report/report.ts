import type { ActionOwner } from '../action.ts';
import type { FeedbackDirection } from '../feedback.ts';

/** Of the calendar: `quarter` is three months from January, April, July or October on. */
export const reportLengths = ['quarter', 'year'] as const;
export type ReportLength = (typeof reportLengths)[number];

/** A quarter or a year by its first day. */
export interface ReportPeriod {
  readonly length: ReportLength;
  readonly from: string;
}

/** As what a report leaves. */
export const reportFormats = ['pdf', 'markdown'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** A session that was held. Whatever it says was shared. */
export interface ReportedSession {
  readonly startsAt: string;
  readonly zone: string;
  /** The outcome agreed; empty where none is shared. */
  readonly outcome: string;
  /** Whether both have signed its summary, and neither declined. */
  readonly cosigned: boolean;
}

export interface ReportedAction {
  readonly text: string;
  readonly owner: ActionOwner;
  readonly due: string | null;
  readonly done: boolean;
  /** Calendar day; null while it is open, and where nobody knows. */
  readonly doneOn: string | null;
}

export interface ReportedAcknowledgement {
  readonly text: string;
  /** The value that it served, as it is read; null for none. */
  readonly value: string | null;
}

export interface ReportedFeedback extends ReportedAcknowledgement {
  readonly direction: FeedbackDirection;
}

/** A goal that the coach ticked: its numbers, and no notes. */
interface ReportedGoal {
  readonly title: string;
  readonly measure: string;
  readonly startValue: number;
  readonly targetValue: number;
  /** Those of the period, oldest first. */
  readonly checkIns: readonly { readonly day: string; readonly value: number }[];
}

/** A focus area that the coach ticked: its ratings from 1 to 10, and no notes. */
interface ReportedFocusArea {
  readonly title: string;
  readonly baseline: number;
  readonly ratings: readonly { readonly day: string; readonly value: number }[];
}

/** What a report says: plain data. */
export interface ReportContent {
  readonly period: ReportPeriod;
  /** Oldest first. */
  readonly sessions: readonly ReportedSession[];
  readonly actions: readonly ReportedAction[];
  readonly acknowledgements: readonly ReportedAcknowledgement[];
  readonly feedback: readonly ReportedFeedback[];
  readonly goals: readonly ReportedGoal[];
  readonly focusAreas: readonly ReportedFocusArea[];
}

/** A type alone, as with `SharedContent`: a copy made by hand does not have it. */
declare class MadeForReport {
  private readonly madeForReport: true;
}

/** A report that may leave. Only `share.ts` makes it: of what is shared, and what the coach ticked. */
export interface SharedReport extends ReportContent, MadeForReport {}

interface Tickable {
  readonly id: string;
  readonly title: string;
}

/** A report about to leave, and what else could go with it. */
export interface ReportPage {
  readonly coachName: string;
  readonly memberName: string;
  readonly paper: 'A4' | 'Letter';
  readonly report: SharedReport;
  readonly goals: readonly Tickable[];
  readonly focusAreas: readonly Tickable[];
}
