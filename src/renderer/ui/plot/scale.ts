/** The lowest and the highest of what is drawn; `low` is always below `high`. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** How much room is left above and below what is drawn, as a part of its range. */
const air = 0.08;

/**
 * Bounds around values of any size. Equal values lie in the middle; without any there is 0 to 1.
 *
 * @param values finite
 */
export function boundsOf(values: readonly number[]): Bounds {
  if (values.length === 0) return { low: 0, high: 1 };
  const low = values.reduce((a, b) => Math.min(a, b));
  const high = values.reduce((a, b) => Math.max(a, b));
  // Less than a millionth of its own size is no range that could be drawn.
  const least = Math.max(Math.abs(low), Math.abs(high)) * 1e-6;
  if (high - low <= least) {
    const around = Math.max(1, Math.abs(low) * 0.1);
    return { low: low - around, high: high + around };
  }
  return { low: low - (high - low) * air, high: high + (high - low) * air };
}

/** Where a value lies between two places: `from` for the low bound, `to` for the high one. */
export function placeIn({ low, high }: Bounds, value: number, from: number, to: number): number {
  return from + ((value - low) / (high - low)) * (to - from);
}

/** Calendar days as numbers, one apart, so that time is drawn as long as it was. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

/** From the first to the last of the days; one day alone lies in the middle. */
export function boundsOfDays(days: readonly string[]): Bounds {
  const numbers = days.map(dayNumber);
  if (numbers.length === 0) return { low: 0, high: 1 };
  const low = numbers.reduce((a, b) => Math.min(a, b));
  const high = numbers.reduce((a, b) => Math.max(a, b));
  return low === high ? { low: low - 1, high: high + 1 } : { low, high };
}

/**
 * Moves places apart until each is `gap` from the next, as little as it takes, within `low` to `high`
 * where there is room for all. In the order in which they came.
 */
export function spread(
  places: readonly number[],
  gap: number,
  { low, high }: Bounds,
): readonly number[] {
  const order = places.map((_, index) => index).toSorted((a, b) => at(places, a) - at(places, b));
  const moved = [...places];
  let free = low;
  for (const index of order) {
    moved[index] = Math.max(at(moved, index), free);
    free = at(moved, index) + gap;
  }
  let end = high;
  for (const index of order.toReversed()) {
    moved[index] = Math.min(at(moved, index), end);
    end = at(moved, index) - gap;
  }
  return moved;
}

const at = (places: readonly number[], index: number): number => places[index] ?? 0;
