import type { FocusArea } from '#shared/model/focus-area.ts';
import type { Readiness } from '#shared/model/goal.ts';
import { words } from '#shared/words/index.ts';
import { problemOfPastDay } from '#renderer/app/day-problem.ts';

/** A focus area while it is written. */
export interface FocusDraft extends Readiness {
  readonly title: string;
  readonly effect: number;
  readonly effort: number;
  readonly active: boolean;
  /** Null while nothing is chosen. */
  readonly baseline: number | null;
  readonly baselineDay: string;
}

type WrittenFocus = Omit<FocusArea, 'id' | 'personId' | 'observations'>;

/** The sentence at each field that keeps a draft from being a focus area. */
interface FocusProblems {
  readonly title: string | null;
  readonly baseline: string | null;
  readonly baselineDay: string | null;
}

export function checkFocus(
  draft: FocusDraft,
  today: string,
): { readonly focus: WrittenFocus } | { readonly problems: FocusProblems } {
  const { baseline, title } = draft;
  const problems: FocusProblems = {
    title: title.trim() === '' ? words.growth.focusTitleMissing : null,
    baseline: baseline === null ? words.growth.baselineMissing : null,
    baselineDay: problemOfPastDay(draft.baselineDay, today),
  };
  const refused = Object.values(problems).some((problem) => problem !== null);
  if (refused || baseline === null) return { problems };
  return { focus: { ...draft, title: title.trim(), baseline } };
}
