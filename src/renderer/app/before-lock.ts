import { api, onEvent } from '../api.ts';

type Write = () => Promise<boolean>;

const writers = new Set<Write>();

/**
 * Registers what must be written before the vault locks, and gives the way to take it off the list again.
 *
 * @param write tells whether it is on disk
 */
export function beforeLock(write: Write): () => void {
  writers.add(write);
  return () => void writers.delete(write);
}

// Answered once everything is written. What could not be written is not answered for: the main
// process then waits as long as it may, and a later try can still succeed.
onEvent('flush', () => {
  void Promise.all([...writers].map((write) => write())).then((written) =>
    written.every(Boolean) ? api.flushed({}) : null,
  );
});
