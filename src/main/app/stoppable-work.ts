import { AppError } from '#shared/errors.ts';

/** Long work on this side of the vault, which a person, or a lock, stops between two steps. */
export interface StoppableWork {
  /** @param work is to ask its signal between steps; the reason of an abort is an AppError */
  run<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  stop(code: 'cancelled' | 'locked'): void;
}

export function stoppableWork(): StoppableWork {
  const running = new Set<AbortController>();
  return {
    run: async (work) => {
      const abort = new AbortController();
      running.add(abort);
      try {
        return await work(abort.signal);
      } finally {
        running.delete(abort);
      }
    },
    stop: (code) => {
      for (const abort of running) abort.abort(new AppError(code));
    },
  };
}
