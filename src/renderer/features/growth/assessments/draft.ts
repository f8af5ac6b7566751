import { assessmentAreas } from '#shared/model/assessment.ts';
import type { Assessment } from '#shared/model/assessment.ts';
import { problemOfPastDay } from '#renderer/app/day-problem.ts';

/** An assessment on which nothing is written yet. */
export function blankAssessment(id: string, personId: string, day: string): Assessment {
  const answers = Object.fromEntries(
    assessmentAreas.map((area) => [area, { text: '', rating: null }]),
  ) as Assessment['answers'];
  return { id, personId, day, rater: 'coach', answers };
}

/**
 * What is kept of an assessment while it is written: a day that cannot be meant waits, everything else
 * does not wait for it.
 *
 * @param good the last day that could be
 */
export function keepable(draft: Assessment, good: string, today: string): Assessment {
  const answers = Object.fromEntries(
    assessmentAreas.map((area) => {
      const { text, rating } = draft.answers[area];
      return [area, { text: text.trim(), rating }];
    }),
  ) as Assessment['answers'];
  const day = problemOfPastDay(draft.day, today) === null ? draft.day : good;
  return { ...draft, day, answers };
}
