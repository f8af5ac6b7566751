const everyMs = 2_000;
/** A busy machine delays a timer by seconds; a minute is a lid that was closed. */
const sleptMs = 30_000;

export interface Clocks {
  /** Milliseconds of the wall clock. */
  wall(): number;
  /** Milliseconds of a clock that stands still while the machine sleeps. */
  monotonic(): number;
}

/**
 * Whether the machine slept between two readings: the wall clock went on and the monotonic clock did
 * not. A person who sets the clock ahead looks the same, which locks once too often and harms nobody.
 */
export function sleepWatch(clocks: Clocks): () => boolean {
  let wall = clocks.wall();
  let monotonic = clocks.monotonic();
  return () => {
    const wallStep = clocks.wall() - wall;
    const monotonicStep = clocks.monotonic() - monotonic;
    wall += wallStep;
    monotonic += monotonicStep;
    // Where the monotonic clock runs on during sleep, the timer itself came late by as much.
    return wallStep - monotonicStep > sleptMs || monotonicStep > everyMs + sleptMs;
  };
}

/** Calls `listener` after every sleep. Plain Node hears nothing from the system, so it has to look. */
export function onWake(clocks: Clocks, listener: () => void): () => void {
  const slept = sleepWatch(clocks);
  const timer = setInterval(() => {
    if (slept()) listener();
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
