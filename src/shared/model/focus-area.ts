import type { Readiness } from './goal.ts';

/** A leadership behaviour that is worked on (FRAMEWORK `focus`). Few are active at a time. */
export interface FocusArea extends Readiness {
  readonly id: string;
  readonly personId: string;
  readonly title: string;
  /** Expected effect and effort, 1 (little) to 5 (much). */
  readonly effect: number;
  readonly effort: number;
  readonly active: boolean;
  /** Where it stood at `baselineDay`, 1 to 10. */
  readonly baseline: number;
  readonly baselineDay: string;
  /** Oldest first. */
  readonly observations: readonly Observation[];
}

export interface Observation {
  readonly id: string;
  readonly day: string;
  /** 1 to 10, on the scale of the baseline. */
  readonly rating: number;
  readonly note: string;
}
