import type { Raiser } from '#shared/model/agenda.ts';
import type { AssessmentArea, Rater } from '#shared/model/assessment.ts';
import type { FeedbackDirection } from '#shared/model/feedback.ts';
import type { GoalStatus, Level } from '#shared/model/goal.ts';
import type { LibraryWords } from './words/shape.ts';

/** A team value by the short name it has in the material. */
export type ValueName = keyof LibraryWords['values'];

/** Someone of the made-up practice, but for what is said: days, numbers and marks, alike in every language. */
export interface Frame {
  readonly name: string;
  /** How far back the first session lies. */
  readonly months: number;
  readonly everyWeeks: 2 | 3;
  /** 1 is Monday, 5 is Friday. */
  readonly weekday: 1 | 2 | 3 | 4 | 5;
  /** Local time of day, `HH:MM`. */
  readonly time: string;
  readonly minutes: number;
  /** Days from today to the next session, or null for someone without one. */
  readonly nextInDays: number | null;
  /** Days from today until which the notes are to be kept, where a day was agreed. */
  readonly keptForDays?: number;
  /** The first session is in the bin. */
  readonly firstInBin?: true;
  /** The last session was written in two sittings, and what it said before was kept. */
  readonly lastRewritten?: true;
  readonly goals: readonly GoalFrame[];
  readonly focus: readonly FocusFrame[];
  readonly assessments?: readonly AssessmentFrame[];
  /** In order of time. */
  readonly feedback: readonly FeedbackFrame[];
  /** Values that acknowledgements of this person are about. */
  readonly lives: readonly ValueName[];
  readonly agenda: readonly AgendaFrame[];
  /** In a session of last summer, something belonged with a professional. */
  readonly boundary?: { readonly referred: boolean };
}

interface Ready {
  /** Competence and confidence. */
  readonly ready: readonly [Level, Level] | null;
}

export interface GoalFrame extends Ready {
  readonly from: number;
  readonly to: number;
  readonly status: GoalStatus;
  /** Days from today until it is due, or null. */
  readonly dueInDays: number | null;
  /** Values of the check-ins, oldest first, three weeks apart. */
  readonly values: readonly number[];
}

export interface FocusFrame extends Ready {
  readonly effect: number;
  readonly effort: number;
  readonly active: boolean;
  /** The baseline, then what was observed, a month apart. */
  readonly ratings: readonly number[];
}

export interface AssessmentFrame {
  readonly monthsAgo: number;
  readonly rater: Rater;
  readonly ratings: Readonly<Record<AssessmentArea, number | null>>;
}

export interface FeedbackFrame {
  readonly direction: FeedbackDirection;
  readonly value: ValueName | null;
}

export interface AgendaFrame {
  readonly raisedBy: Raiser;
  readonly shared: boolean;
}
