import { setImmediate } from 'node:timers/promises';

/**
 * Lets everything else have its turn, now and then, while much is read.
 *
 * @throws the reason of the signal that stops the reading
 */
export type Pace = () => Promise<void>;

/** As long as nobody notices that a window does not answer, milliseconds. */
const longestTurn = 25;

export function paceOf(signal: AbortSignal | null): Pace {
  let since = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - since < longestTurn) return;
    await setImmediate();
    since = performance.now();
  };
}
