import { setImmediate } from 'node:timers/promises';

/** Runs `work` when all that was handed in before is done, whatever became of that. */
export type InTurn = <T>(work: () => T | Promise<T>) => Promise<T>;

/** One after another, so that no work sees another one half done. */
export function oneByOne(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => T | Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}

/**
 * The steps of long work, each in its turn. Whatever is asked meanwhile is a message, and messages are seen
 * only between two turns of the thread: so after each step the thread has one.
 */
export function inSteps(inTurn: InTurn): InTurn {
  return async (step) => {
    const done = await inTurn(step);
    await setImmediate();
    return done;
  };
}
