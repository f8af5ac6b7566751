import { system } from '#shared/words/system.ts';
import type { SessionSoon } from '#main/vault/index.ts';
import type { Clock } from './clock.ts';
import { reportUnexpected } from './report-unexpected.ts';
import { isStop } from './stopped.ts';

const lookEveryMs = 30_000;
const lookForSignaturesEveryMs = 3_600_000;
const tellOfSignaturesEveryMs = 86_400_000;

/** What reminders ask the vault. */
interface Reminded {
  readonly sessionsSoon: () => Promise<readonly SessionSoon[]>;
  /** How many summaries have waited for a signature longer than the coach wants them to. */
  readonly signaturesLate: () => Promise<number>;
}

/**
 * Has the system say that a session is about to begin, once for each time, and at most once a day that a
 * summary has waited long for its signature; never with whom. Only while the vault is open: locked, nobody
 * is told. What was told of is remembered over a lock, by its time and nothing else, so that it is not told
 * again after every unlock.
 */
export function reminders(
  clock: Clock,
  { sessionsSoon, signaturesLate }: Reminded,
  notify: (text: string) => void,
): { readonly start: () => void; readonly stop: () => void } {
  let cancel: (() => void) | null = null;
  /** Grows with every lock. */
  let turn = 0;
  let told: ReadonlySet<string> = new Set();
  /** From when on it is asked again how long signatures are awaited; in time of the clock. */
  let signaturesFrom = 0;

  const stop = (): void => {
    cancel?.();
    cancel = null;
    turn += 1;
  };
  const lookForSignatures = async (): Promise<void> => {
    const now = clock.now();
    if (now < signaturesFrom) return;
    signaturesFrom = now + lookForSignaturesEveryMs;
    const mine = turn;
    const late = await signaturesLate();
    if (mine !== turn || late === 0) return;
    notify(system.signaturesLate(late));
    signaturesFrom = now + tellOfSignaturesEveryMs;
  };
  const look = async (): Promise<void> => {
    const mine = turn;
    const soon = await sessionsSoon();
    // Locked, or another vault, meanwhile.
    if (mine !== turn) return;
    // Two sessions at one time are told of once.
    const minutes = new Map(soon.map(({ startsAt, inMinutes }) => [startsAt, inMinutes]));
    for (const [startsAt, inMinutes] of minutes) {
      if (!told.has(startsAt)) notify(system.sessionSoon(inMinutes));
    }
    told = new Set(minutes.keys());
    await lookForSignatures();
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
