import type { Held } from './after-searches.ts';

export type AppTask = 'app' | 'empty' | 'memory';

/** What the process of the app says at its end. */
export interface AppTold {
  /** From the start of the process on. */
  readonly usableMs: number;
  /** null where nothing was opened. */
  readonly memory: Held | null;
}
