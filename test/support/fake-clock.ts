import type { Clock } from '#main/app/clock.ts';

/** Time that passes only when a test says so. */
export function fakeClock() {
  let now = 0;
  const timers = new Map<number, { readonly at: number; readonly run: () => void }>();
  let lastTimer = 0;
  const clock: Clock = {
    now: () => now,
    after: (ms, run) => {
      lastTimer += 1;
      const id = lastTimer;
      timers.set(id, { at: now + ms, run });
      return () => void timers.delete(id);
    },
  };
  return {
    clock,
    /** Lets `ms` pass, and every timer that falls due in it, in order. */
    pass: (ms: number): void => {
      const end = now + ms;
      for (;;) {
        const due = [...timers]
          .filter(([, timer]) => timer.at <= end)
          .sort(([, one], [, other]) => one.at - other.at)[0];
        if (due === undefined) break;
        const [id, timer] = due;
        timers.delete(id);
        now = timer.at;
        timer.run();
      }
      now = end;
    },
  };
}
