import type { Raiser } from '#shared/model/agenda.ts';
import type { AssessmentArea, Rater } from '#shared/model/assessment.ts';
import type { FeedbackDirection, FeedbackPart } from '#shared/model/feedback.ts';
import type { GoalStatus, Level } from '#shared/model/goal.ts';
import type { ProfileField } from '#shared/model/profile.ts';
import type { valueNames } from './library.ts';

/** A team value by the short name it has in the material. */
export type ValueName = keyof typeof valueNames;

/** What the coach keeps about someone beside the sessions, as hand-written material. */
export interface Background {
  readonly profile: Readonly<Record<Exclude<ProfileField, 'clean_slate'>, string>>;
  /** For someone who was on the team already, and had had no 1-1s. */
  readonly cleanSlate?: string;
  readonly goals: readonly GoalStory[];
  readonly focus: readonly FocusStory[];
  readonly assessments?: readonly AssessmentStory[];
  /** In order of time. */
  readonly feedback: readonly FeedbackStory[];
  /** Values that acknowledgements of this person are about. */
  readonly lives: readonly ValueName[];
  readonly agenda: readonly AgendaStory[];
  /** That something belongs with a professional; written in a session of last summer. */
  readonly boundary?: { readonly text: string; readonly referred: boolean };
  /** What the coach wrote about their own part, after the latest sessions; the last one last. */
  readonly reflections?: readonly string[];
  /** To what the session before the last one turned half-way. */
  readonly focusChange?: string;
}

interface Ready {
  /** Competence and confidence. */
  readonly ready: readonly [Level, Level] | null;
}

interface GoalStory extends Ready {
  readonly title: string;
  readonly measure: string;
  readonly from: number;
  readonly to: number;
  readonly status: GoalStatus;
  /** Days from today until it is due, or null. */
  readonly dueInDays: number | null;
  /** Values of the check-ins, oldest first, three weeks apart. */
  readonly values: readonly number[];
  /** What was said at the latest check-in. */
  readonly note: string;
}

interface FocusStory extends Ready {
  readonly title: string;
  readonly effect: number;
  readonly effort: number;
  readonly active: boolean;
  /** The baseline, then what was observed, a month apart. */
  readonly ratings: readonly number[];
  /** What was seen, at the latest observations; the last one last. */
  readonly notes: readonly string[];
}

interface AssessmentStory {
  readonly monthsAgo: number;
  readonly rater: Rater;
  readonly answers: Readonly<
    Record<AssessmentArea, readonly [text: string, rating: number | null]>
  >;
}

export interface FeedbackStory extends Readonly<Record<FeedbackPart, string>> {
  readonly direction: FeedbackDirection;
  readonly value: ValueName | null;
}

interface AgendaStory {
  readonly raisedBy: Raiser;
  readonly text: string;
  readonly shared: boolean;
}
