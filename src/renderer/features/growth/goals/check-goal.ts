import type { Goal, Readiness } from '#shared/model/goal.ts';
import { words } from '#shared/words/index.ts';
import { problemOfDay } from '#renderer/app/day-problem.ts';
import { parseNumber } from '#renderer/ui/numbers.ts';

/** A goal while it is written: numbers and days as they were typed. */
export interface GoalDraft extends Readiness {
  readonly title: string;
  readonly measure: string;
  readonly start: string;
  readonly target: string;
  /** Empty without a day. */
  readonly due: string;
}

type WrittenGoal = Pick<
  Goal,
  'title' | 'measure' | 'startValue' | 'targetValue' | 'due' | 'competence' | 'confidence'
>;

/** The sentence at each field that keeps a draft from being a goal. */
interface GoalProblems {
  readonly title: string | null;
  readonly start: string | null;
  readonly target: string | null;
  readonly due: string | null;
}

/** More than this is no measure that anyone counts. */
const largest = 1e12;

/** Why a typed text is no value, or null when it is one. */
export function problemOfValue(typed: string): string | null {
  if (typed.trim() === '') return words.growth.valueMissing;
  const value = parseNumber(typed);
  if (value === null) return words.growth.notANumber;
  return Math.abs(value) > largest ? words.growth.tooLarge : null;
}

export function checkGoal(
  draft: GoalDraft,
  today: string,
): { readonly goal: WrittenGoal } | { readonly problems: GoalProblems } {
  const problems: GoalProblems = {
    title: draft.title.trim() === '' ? words.growth.goalTitleMissing : null,
    start: problemOfValue(draft.start),
    target: problemOfValue(draft.target),
    due: draft.due === '' ? null : problemOfDay(draft.due, today),
  };
  const [startValue, targetValue] = [parseNumber(draft.start), parseNumber(draft.target)];
  const refused = Object.values(problems).some((problem) => problem !== null);
  if (refused || startValue === null || targetValue === null) return { problems };
  const { competence, confidence, due } = draft;
  return {
    goal: {
      title: draft.title.trim(),
      measure: draft.measure.trim(),
      startValue,
      targetValue,
      due: due === '' ? null : due,
      competence,
      confidence,
    },
  };
}
