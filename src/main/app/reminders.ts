import { system } from '#shared/words/system.ts';
import type { SessionSoon } from '#main/vault/index.ts';
import type { Clock } from './clock.ts';
import { reportUnexpected } from './report-unexpected.ts';
import { isStop } from './stopped.ts';

const lookEveryMs = 30_000;

/**
 * Has the system say that a session is about to begin, once for each time; never with whom. Only while
 * the vault is open: locked, nobody knows when a session begins.
 */
export function reminders(
  clock: Clock,
  sessionsSoon: () => Promise<readonly SessionSoon[]>,
  notify: (text: string) => void,
): { readonly start: () => void; readonly stop: () => void } {
  let cancel: (() => void) | null = null;
  let told = new Set<string>();

  const stop = (): void => {
    cancel?.();
    cancel = null;
    told = new Set();
  };
  const look = async (): Promise<void> => {
    const mine = told;
    const soon = await sessionsSoon();
    // Locked, or another vault, meanwhile.
    if (mine !== told || cancel === null) return;
    for (const { startsAt, inMinutes } of soon) {
      if (told.has(startsAt)) continue;
      told.add(startsAt);
      notify(system.sessionSoon(inMinutes));
    }
  };
  const wait = (ms: number): void => {
    cancel = clock.after(ms, () => {
      wait(lookEveryMs);
      look().catch((error: unknown) => {
        if (!isStop(error)) reportUnexpected('reminder', error);
      });
    });
  };
  return {
    start: () => {
      stop();
      wait(0);
    },
    stop,
  };
}
