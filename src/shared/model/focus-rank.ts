import type { FocusArea } from './focus-area.ts';

/** More than this many at a time, and none of them gets the attention. */
const fewActive = 3;

/** What a focus area is expected to bring for what it costs; the larger, the sooner it is worth while. */
function worthOf({ effect, effort }: Pick<FocusArea, 'effect' | 'effort'>): number {
  return effect - effort;
}

/**
 * Active ones first, and among them what brings most for the least effort (FRAMEWORK `focus`): effect
 * less effort, then the larger effect, then the order in which they stood.
 */
export function rankFocusAreas<T extends Pick<FocusArea, 'effect' | 'effort' | 'active'>>(
  areas: readonly T[],
): readonly T[] {
  return areas.toSorted(
    (a, b) => Number(b.active) - Number(a.active) || worthOf(b) - worthOf(a) || b.effect - a.effect,
  );
}

/** Whether so many are active that a gentle word is in place. */
export function areTooManyActive(areas: readonly Pick<FocusArea, 'active'>[]): boolean {
  return areas.filter(({ active }) => active).length > fewActive;
}

/** Where a focus area stands against its baseline. */
interface Movement {
  readonly from: number;
  readonly to: number;
  /** The day of the latest observation. */
  readonly day: string;
}

/** Null while nothing was observed. */
export function movementOf({
  baseline,
  observations,
}: Pick<FocusArea, 'baseline' | 'observations'>): Movement | null {
  const latest = observations.at(-1);
  return latest === undefined ? null : { from: baseline, to: latest.rating, day: latest.day };
}

/** Where a focus area stood day by day, oldest first; something may have been seen before the baseline. */
export function courseOf({
  baseline,
  baselineDay,
  observations,
}: Pick<FocusArea, 'baseline' | 'baselineDay' | 'observations'>): readonly {
  readonly day: string;
  readonly value: number;
}[] {
  const seen = observations.map(({ day, rating }) => ({ day, value: rating }));
  return [{ day: baselineDay, value: baseline }, ...seen].toSorted((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : 0,
  );
}
