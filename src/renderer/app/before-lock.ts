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

/** Writes what is being typed; false where some of it is not on disk. */
export async function writeAll(): Promise<boolean> {
  giveUpTyped();
  const written = await Promise.all([...writers].map((write) => write()));
  return written.every(Boolean);
}

/** A field that is read when it is left is left: what stands in it half typed is read like the rest. */
function giveUpTyped(): void {
  document.querySelector<HTMLInputElement>('input[type="text"]:focus')?.blur();
}

// Answered once everything is written. What could not be written is not answered for: the main
// process then waits as long as it may, and a later try can still succeed.
onEvent('flush', () => {
  void writeAll().then((written) => (written ? api.flushed({}) : null));
});
