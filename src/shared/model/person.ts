import type { ActionItem } from './action.ts';
import type { AcknowledgementItem, FeedbackItem } from './feedback.ts';
import type { PersonSchedule } from './schedule.ts';
import type { SessionRef } from './session.ts';

/** Someone whom the coach meets in 1-1s: the *team member* of FRAMEWORK.md. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** What they do, in the coach's words; may be empty. */
  readonly role: string;
}

/** A person with what decides how they are treated. */
export interface PersonDetails extends Person {
  /** On the team before, without 1-1s so far: their first session offers a fresh start. */
  readonly cleanSlate: boolean;
  /** Since when they are in no list but the archive's, ISO 8601 instant; null while they are met. */
  readonly archivedAt: string | null;
}

/** One line of the people list. */
export interface PersonCard extends PersonDetails {
  readonly lastSession: SessionRef | null;
  readonly nextSession: SessionRef | null;
  readonly openActions: number;
}

/** All that the person page shows. */
export interface PersonPage extends PersonSchedule {
  readonly person: PersonDetails;
  /** Newest first. */
  readonly sessions: readonly SessionRef[];
  /** Open ones first, by due date. */
  readonly actions: readonly ActionItem[];
  /** Newest first. */
  readonly insights: readonly InsightItem[];
  /** Calendar day until which the notes are to be kept, `YYYY-MM-DD`; null where none is set. */
  readonly keepUntil: string | null;
  /** How many items of their running list are open. */
  readonly openItems: number;
}

/** What was said to and by a person in the form of feedback, newest first. */
export interface FeedbackPage {
  readonly feedback: readonly FeedbackItem[];
  readonly acknowledgements: readonly AcknowledgementItem[];
}

export interface InsightItem {
  readonly id: string;
  readonly sessionId: string;
  /** Start of the session it came from, ISO 8601 instant. */
  readonly sessionStartsAt: string;
  readonly text: string;
}
