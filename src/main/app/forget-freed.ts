import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * V8 otherwise leaves text where it lay when it frees it, and pages of worker heaps that have ended are
 * kept for later. See docs/decisions/memory-after-lock.md for what each part does, in figures.
 */
export function overwriteFreed(): void {
  setFlagsFromString('--clear-free-memory');
}

/** Frees, and so overwrites, what the vault left in the memory of this process. Takes up to a second. */
export async function forgetFreed(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('globalThis.gc') as ((options: object) => void) | undefined;
  // What one pass frees may be the last to hold something else, such as the buffer of a message.
  for (let pass = 0; pass < 3; pass += 1) {
    await setTimeout(20);
    collect?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
  }
}
