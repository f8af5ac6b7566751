import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * From here on V8 overwrites what it frees, in this thread and in workers; otherwise text stays where
 * it lay. See docs/decisions/memory-after-lock.md for what each part does, in figures.
 */
export function overwriteFreed(): void {
  setFlagsFromString('--clear-free-memory');
  setFlagsFromString('--zero-unused-memory');
}

/** Frees, and so overwrites, what is no longer used in this thread. Takes some tens of milliseconds. */
export function forgetFreed(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('globalThis.gc') as ((options: object) => void) | undefined;
  collect?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
