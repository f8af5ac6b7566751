import type { Clock } from './clock.ts';
import { reportUnexpected } from './report-unexpected.ts';
import { isStop } from './stopped.ts';

/** After an unlock the first page comes first. */
const firstAfterMs = 5_000;
const againAfterMs = 15 * 60_000;

/** Asks for the day's backup soon after an unlock, and again and again while the vault stays open. */
export function dailyBackup(
  clock: Clock,
  backUpIfDue: () => Promise<void>,
): { readonly start: () => void; readonly stop: () => void } {
  let cancel: (() => void) | null = null;

  const stop = (): void => {
    cancel?.();
    cancel = null;
  };
  const wait = (ms: number): void => {
    cancel = clock.after(ms, () => {
      wait(againAfterMs);
      // A lock stops a backup; the next unlock asks again.
      backUpIfDue().catch((error: unknown) => {
        if (!isStop(error)) reportUnexpected('backup', error);
      });
    });
  };
  return {
    start: () => {
      stop();
      wait(firstAfterMs);
    },
    stop,
  };
}
