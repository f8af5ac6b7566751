import { AppError } from '#shared/errors.ts';
import type { Progress } from '#shared/model/app.ts';
import { inSteps, oneByOne } from './queue.ts';
import type { InTurn } from './queue.ts';

/** What long work is given to do its work with. */
export interface Work {
  /**
   * Aborted when a person stops the work, or the vault locks; its reason is the AppError to end with
   * (`cancelled` or `locked`). Ask it between steps: `signal.throwIfAborted()`.
   */
  readonly signal: AbortSignal;
  /** Runs a step in the vault's own queue: no operation comes into it, and saves wait for it, but no longer. */
  readonly inTurn: InTurn;
  readonly announce: (progress: Progress) => void;
}

/**
 * Long work beside the vault's queue. Its begin and its end touch the database through `inTurn`; what
 * lies between leaves the queue free, so that saves are answered meanwhile. It clears up after itself
 * when it is aborted: whoever waits for `settled` may then close the vault.
 */
export interface LongWorks {
  /** Long works run one after another. */
  run<T>(work: (tools: Work) => Promise<T>): Promise<T>;
  /** Aborts what runs and what waits. Never waits itself. */
  cancel(code: 'cancelled' | 'locked'): void;
  /** Resolves when nothing runs or waits any more. */
  settled(): Promise<void>;
}

export function longWorks(inTurn: InTurn, announce: (progress: Progress) => void): LongWorks {
  const oneAfterAnother = oneByOne();
  const running = new Map<AbortController, Promise<unknown>>();
  return {
    run: (work) => {
      const abort = new AbortController();
      const { signal } = abort;
      const done = oneAfterAnother(() => {
        signal.throwIfAborted();
        return work({ signal, inTurn: inSteps(inTurn), announce });
      }).finally(() => running.delete(abort));
      running.set(abort, done);
      return done;
    },
    cancel: (code) => {
      for (const abort of running.keys()) abort.abort(new AppError(code));
    },
    settled: async () => {
      while (running.size > 0) await Promise.allSettled(running.values());
    },
  };
}
