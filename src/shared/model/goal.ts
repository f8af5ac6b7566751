/** 1 to 4, for competence and for confidence (FRAMEWORK `cadence`). */
export type Level = 1 | 2 | 3 | 4;

/** What competence and confidence stand at; null while the coach has not said. */
export interface Readiness {
  readonly competence: Level | null;
  readonly confidence: Level | null;
}

export const goalStatuses = ['open', 'reached', 'dropped'] as const;
export type GoalStatus = (typeof goalStatuses)[number];

/** A goal with a measure, so that progress shows (FRAMEWORK `goals`). */
export interface Goal extends Readiness {
  readonly id: string;
  readonly personId: string;
  readonly title: string;
  /** What is counted, in words, such as 'decisions taken without me'; may be empty. */
  readonly measure: string;
  readonly startValue: number;
  readonly targetValue: number;
  /** Calendar day, or null. */
  readonly due: string | null;
  readonly status: GoalStatus;
  /** Oldest first. */
  readonly checkIns: readonly CheckIn[];
}

export interface CheckIn {
  readonly id: string;
  readonly day: string;
  readonly value: number;
  readonly note: string;
}
