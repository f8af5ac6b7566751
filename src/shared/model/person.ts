import type { SessionRef } from './session.ts';
import type { ActionItem } from './action.ts';

/** Someone whom the coach meets in 1-1s: the *team member* of FRAMEWORK.md. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** What they do, in the coach's words; may be empty. */
  readonly role: string;
}

/** One line of the people list. */
export interface PersonCard extends Person {
  readonly lastSession: SessionRef | null;
  readonly nextSession: SessionRef | null;
  readonly openActions: number;
}

/** All that the person page shows. */
export interface PersonPage {
  readonly person: Person;
  /** Newest first. */
  readonly sessions: readonly SessionRef[];
  /** Open ones first, by due date. */
  readonly actions: readonly ActionItem[];
  /** Newest first. */
  readonly insights: readonly InsightItem[];
  /** Calendar day until which the notes are to be kept, `YYYY-MM-DD`; null where none is set. */
  readonly keepUntil: string | null;
}

export interface InsightItem {
  readonly id: string;
  readonly sessionId: string;
  /** Start of the session it came from, ISO 8601 instant. */
  readonly sessionStartsAt: string;
  readonly text: string;
}
