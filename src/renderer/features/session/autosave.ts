import { assertNever } from '#shared/model/assert-never.ts';
import type { ErrorCode } from '#shared/errors.ts';
import type { SavedMark } from '#shared/model/session.ts';

/**
 * Where the saving of one session stands. Texts are counted, not held: `typed` is the newest,
 * `sending` the one on its way, `kept` the one on disk.
 */
export interface SaveState {
  /** Null until the document was loaded: before that, nothing may be saved (TESTS 24). */
  readonly revision: number | null;
  readonly typed: number;
  readonly sending: number | null;
  readonly kept: number;
  readonly savedAt: string | null;
  /** Why the last try failed, and how many failed in a row. */
  readonly trouble: { readonly code: ErrorCode; readonly tries: number } | null;
  /** Asked to be quick while a save was on its way: the next one follows at once. */
  readonly hurried: boolean;
}

export type SaveEvent =
  | { readonly type: 'loaded'; readonly revision: number }
  | { readonly type: 'typed' }
  /** The pause after typing, or before another try, is over. */
  | { readonly type: 'due' }
  /** The editor lost the focus, the page is left or closed, or the vault is about to lock. */
  | { readonly type: 'hurry' }
  | { readonly type: 'saved'; readonly mark: SavedMark }
  | { readonly type: 'failed'; readonly code: ErrorCode };

export interface SaveStep {
  readonly state: SaveState;
  /** Send the newest text now. */
  readonly send: boolean;
  /** Wake with `due` in so many milliseconds, in place of any earlier wake; null leaves it. */
  readonly wakeIn: number | null;
}

const pauseMs = 300;
const firstRetryMs = 1_000;
const longestRetryMs = 15_000;

const passing: ReadonlySet<ErrorCode> = new Set(['disk_full', 'disk_read_only', 'disk_failed']);
/** After these, no later save of this text can work. */
const final: ReadonlySet<ErrorCode> = new Set(['stale_revision', 'session_signed']);

export const unloaded: SaveState = {
  revision: null,
  typed: 0,
  sending: null,
  kept: 0,
  savedAt: null,
  trouble: null,
  hurried: false,
};

/** Whether there is text that is not on disk. */
export function isUnsaved(state: SaveState): boolean {
  return state.typed > state.kept;
}

/** Whether saving has ended for good: another version exists, or both have signed. */
export function isFinal(state: SaveState): boolean {
  return state.trouble !== null && final.has(state.trouble.code);
}

/** Whether saving is tried again by itself after this failure. */
export function isRetried(code: ErrorCode): boolean {
  return passing.has(code);
}

/** One step of saving. Pure; `makeSaver` does what it says. */
export function step(state: SaveState, event: SaveEvent): SaveStep {
  switch (event.type) {
    case 'loaded':
      return stay({ ...unloaded, revision: event.revision });
    case 'typed': {
      if (state.revision === null) return stay(state);
      const typed = { ...state, typed: state.typed + 1 };
      // While the disk refuses, the pace of trying is the back-off's, not the typing's.
      const backingOff = state.trouble !== null && passing.has(state.trouble.code);
      return { state: typed, send: false, wakeIn: backingOff ? null : pauseMs };
    }
    case 'due':
      return canSend(state) ? send(state) : stay(state);
    case 'hurry':
      if (canSend(state)) return send(state);
      return stay(state.sending === null ? state : { ...state, hurried: true });
    case 'saved': {
      if (state.sending === null) return stay(state);
      const { revision, savedAt } = event.mark;
      const saved: SaveState = {
        ...state,
        revision,
        savedAt,
        kept: state.sending,
        sending: null,
        trouble: null,
        hurried: false,
      };
      if (!isUnsaved(saved)) return stay(saved);
      return state.hurried ? send(saved) : { state: saved, send: false, wakeIn: pauseMs };
    }
    case 'failed': {
      const tries = (state.trouble?.tries ?? 0) + 1;
      const failed: SaveState = {
        ...state,
        sending: null,
        trouble: { code: event.code, tries },
        hurried: false,
      };
      const wakeIn = passing.has(event.code) ? retryIn(tries) : null;
      return { state: failed, send: false, wakeIn };
    }
    default:
      return assertNever(event);
  }
}

function canSend(state: SaveState): boolean {
  return state.revision !== null && state.sending === null && isUnsaved(state) && !isFinal(state);
}

function send(state: SaveState): SaveStep {
  return { state: { ...state, sending: state.typed }, send: true, wakeIn: null };
}

function stay(state: SaveState): SaveStep {
  return { state, send: false, wakeIn: null };
}

function retryIn(tries: number): number {
  return Math.min(firstRetryMs * 2 ** (tries - 1), longestRetryMs);
}
