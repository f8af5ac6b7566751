import type { Clock } from './clock.ts';

export interface IdleLock {
  /** Starts to count, or counts from now on to another limit. */
  readonly start: (minutes: number) => void;
  /** Somebody is there. */
  readonly activity: () => void;
  readonly stop: () => void;
}

/** Calls `onIdle` once when nobody has done anything for the minutes set. */
export function idleLock(clock: Clock, onIdle: () => void): IdleLock {
  let limit = 0;
  let last = 0;
  let cancel: (() => void) | null = null;

  const stop = (): void => {
    cancel?.();
    cancel = null;
  };
  const wait = (): void => {
    const left = last + limit - clock.now();
    if (left <= 0) {
      cancel = null;
      onIdle();
    } else {
      // One timer for each stretch of quiet, not one for each key that is pressed.
      cancel = clock.after(left, wait);
    }
  };
  return {
    start: (minutes) => {
      stop();
      limit = minutes * 60_000;
      last = clock.now();
      wait();
    },
    activity: () => {
      last = clock.now();
    },
    stop,
  };
}
