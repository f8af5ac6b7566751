import type { CheckIn, Goal } from './goal.ts';

/** Where a goal stands, in plain numbers. */
interface Progress {
  /** The value of the latest check-in; the start while there is none. */
  readonly current: number;
  /** The day of the latest check-in, or null. */
  readonly measuredOn: string | null;
  /**
   * How much of the way from start to target is done: 0 at the start, 1 at the target, less or more
   * beyond either. Null where both are the same, which is a value to be held.
   */
  readonly share: number | null;
  /** How far the target still is; 0 once it is reached. */
  readonly left: number;
  readonly reached: boolean;
}

type Measured = Pick<Goal, 'startValue' | 'targetValue'> & {
  /** Oldest first. */
  readonly checkIns: readonly Pick<CheckIn, 'day' | 'value'>[];
};

/**
 * The way that a goal has come (FRAMEWORK `goals`). A target below the start is as good as one above it.
 * A value to be held that was never measured counts as not reached: nobody has looked yet.
 */
export function progressOf({ startValue, targetValue, checkIns }: Measured): Progress {
  const latest = checkIns.at(-1);
  const current = latest?.value ?? startValue;
  const way = targetValue - startValue;
  const holds = way === 0;
  const reached = holds
    ? latest !== undefined && current === targetValue
    : (current - targetValue) * Math.sign(way) >= 0;
  return {
    current,
    measuredOn: latest?.day ?? null,
    share: holds ? null : (current - startValue) / way,
    left: reached ? 0 : Math.abs(targetValue - current),
    reached,
  };
}
