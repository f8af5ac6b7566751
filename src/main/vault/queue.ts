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
