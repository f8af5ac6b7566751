import { assessmentAreas, raters } from './assessment.ts';
import type { Assessment, AssessmentAnswer, AssessmentArea, Rater } from './assessment.ts';

/** One area of two assessments, side by side. */
interface AreaThenAndNow {
  readonly area: AssessmentArea;
  readonly earlier: AssessmentAnswer;
  readonly later: AssessmentAnswer;
  /** How far the rating went; null where one of the two has none. */
  readonly change: number | null;
}

export function compareAssessments(
  earlier: Pick<Assessment, 'answers'>,
  later: Pick<Assessment, 'answers'>,
): readonly AreaThenAndNow[] {
  return assessmentAreas.map((area) => {
    const [from, to] = [earlier.answers[area], later.answers[area]];
    const change = from.rating === null || to.rating === null ? null : to.rating - from.rating;
    return { area, earlier: from, later: to, change };
  });
}

/**
 * The two that say most beside each other: the latest one and the first by the same rater, or, where
 * that rater has no other, the one before it. Null with fewer than two.
 *
 * @param assessments oldest first
 */
export function likelyPair<T extends Pick<Assessment, 'rater'>>(
  assessments: readonly T[],
): { readonly earlier: T; readonly later: T } | null {
  const later = assessments.at(-1);
  const before = assessments.slice(0, -1);
  const earlier = before.find(({ rater }) => rater === later?.rater) ?? before.at(-1);
  return later === undefined || earlier === undefined ? null : { earlier, later };
}

/**
 * Those that say anything of what gives and what drains energy, newest first.
 *
 * @param assessments oldest first
 */
export function tellingOfEnergy<T extends Pick<Assessment, 'answers'>>(
  assessments: readonly T[],
): readonly T[] {
  const says = ({ text, rating }: AssessmentAnswer) => text !== '' || rating !== null;
  return assessments
    .filter(({ answers }) => says(answers.gives_energy) || says(answers.drains_energy))
    .toReversed();
}

/** What gave and what drained energy at one time. */
export interface EnergyPoint {
  readonly day: string;
  readonly gained: number | null;
  readonly drained: number | null;
}

/** By rater, because two people's scales make no line; only who rated energy at all. */
export function energyByRater(
  assessments: readonly Pick<Assessment, 'day' | 'rater' | 'answers'>[],
): readonly { readonly rater: Rater; readonly points: readonly EnergyPoint[] }[] {
  const ofRater = (rater: Rater): readonly EnergyPoint[] =>
    assessments
      .filter((each) => each.rater === rater)
      .map(({ day, answers }) => ({
        day,
        gained: answers.gives_energy.rating,
        drained: answers.drains_energy.rating,
      }))
      .filter(({ gained, drained }) => gained !== null || drained !== null);
  return raters
    .map((rater) => ({ rater, points: ofRater(rater) }))
    .filter(({ points }) => points.length > 0);
}
