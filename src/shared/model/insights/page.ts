import type { ActionItem } from '../action.ts';
import type { Coverage } from '../coverage.ts';
import type { AcknowledgementItem, FeedbackItem } from '../feedback.ts';
import type { FocusArea } from '../focus-area.ts';
import type { Goal } from '../goal.ts';
import type { PersonDetails } from '../person.ts';
import type { SessionMove } from '../schedule.ts';
import type { SessionRef } from '../session.ts';
import type { TeamValue, ValueMention } from '../value.ts';

/** Over which time is looked back, up to today. */
export const spans = ['quarter', 'year', 'all'] as const;
export type Span = (typeof spans)[number];

/**
 * What can be counted of a stretch of time. Numbers are counted from these lists where they are shown, so
 * that each can show what it counts.
 */
export interface InsightsPage {
  /** First calendar day of the stretch; null for all time. */
  readonly from: string | null;
  /** ISO 8601 instant at which it was read. */
  readonly at: string;
  /** Everyone, or the one who was asked for. */
  readonly people: readonly PersonInsights[];
  /** In the coach's order, without those in the bin. */
  readonly values: readonly TeamValue[];
  /** Where values were attached in the sessions of these people, the latest first. */
  readonly mentions: readonly ValueMention[];
}

export interface PersonInsights {
  readonly person: PersonDetails;
  /** Newest first; also those to come. */
  readonly sessions: readonly SessionRef[];
  readonly moves: readonly SessionMove[];
  /** Of the sessions that have text; those without are left out. */
  readonly coverage: readonly SessionCoverage[];
  /** Agreed in these sessions, and all that are open. */
  readonly actions: readonly CountedAction[];
  /** Newest first. */
  readonly feedback: readonly FeedbackItem[];
  readonly acknowledgements: readonly AcknowledgementItem[];
  /** Whole, whenever they were begun: without their beginning they say nothing. */
  readonly goals: readonly Goal[];
  readonly focusAreas: readonly FocusArea[];
}

export interface SessionCoverage extends Coverage {
  readonly sessionId: string;
}

export interface CountedAction extends ActionItem {
  /** Calendar day of the session in which it was agreed. */
  readonly agreedOn: string;
  /** Calendar day on which it was done; null while it is open, and where nobody knows. */
  readonly doneOn: string | null;
}
