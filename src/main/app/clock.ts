/** Time as the app needs it; a parameter, so that tests need not wait. */
export interface Clock {
  /** Milliseconds since some moment. Setting the system's clock does not move it. */
  now(): number;
  /** Calls `run` once after `ms`; the result calls it off. */
  after(ms: number, run: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};
