import type { FocusArea } from '../focus-area.ts';
import type { Goal, Readiness } from '../goal.ts';

type AGoal = Pick<Goal, 'id' | 'title' | 'status' | keyof Readiness>;
type AFocusArea = Pick<FocusArea, 'id' | 'title' | 'active' | keyof Readiness>;

/** How often to meet, and what says so (FRAMEWORK `cadence`). The coach decides. */
export interface Cadence {
  readonly weeks: 1 | 2 | 3 | 4;
  /** What asks for the most support. */
  readonly because: Readiness & {
    readonly kind: 'goal' | 'focus';
    readonly id: string;
    readonly title: string;
  };
  /** Of how many open goals and active focus areas something is known. */
  readonly of: number;
}

/**
 * What open goals and active focus areas suggest: the one that stands lowest decides, and the lower its
 * competence and confidence, the more often. null while nothing is known of either.
 */
export function suggestCadence(
  goals: readonly AGoal[],
  focusAreas: readonly AFocusArea[],
): Cadence | null {
  const known = [
    ...goals.filter(({ status }) => status === 'open').map((goal) => because('goal', goal)),
    ...focusAreas.filter(({ active }) => active).map((area) => because('focus', area)),
  ]
    .map((reason) => ({ reason, standing: standingOf(reason) }))
    .filter((each): each is Known => each.standing !== null)
    .toSorted((one, other) => one.standing - other.standing);
  const [lowest] = known;
  if (lowest === undefined) return null;
  return { weeks: weeksAt(lowest.standing), because: lowest.reason, of: known.length };
}

interface Known {
  readonly reason: Cadence['because'];
  readonly standing: number;
}

function because(
  kind: Cadence['because']['kind'],
  {
    id,
    title,
    competence,
    confidence,
  }: Readiness & { readonly id: string; readonly title: string },
): Cadence['because'] {
  return { kind, id, title, competence, confidence };
}

/** 2 to 8: both levels together; one that is not known counts as the other. */
function standingOf({ competence, confidence }: Readiness): number | null {
  const one = competence ?? confidence;
  const other = confidence ?? competence;
  return one === null || other === null ? null : one + other;
}

function weeksAt(standing: number): Cadence['weeks'] {
  if (standing <= 3) return 1;
  if (standing <= 5) return 2;
  return standing <= 7 ? 3 : 4;
}
