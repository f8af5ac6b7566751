import type { SavedMark } from '#shared/model/session.ts';
import type { Reply } from '#shared/reply.ts';
import { isFinal, isUnsaved, step, unloaded } from './autosave.ts';
import type { SaveEvent, SaveState } from './autosave.ts';

interface Parts {
  /** Sends the newest text, based on `revision`. Never rejects. */
  readonly save: (revision: number) => Promise<Reply<SavedMark>>;
  readonly wake: (run: () => void, ms: number) => () => void;
}

export interface Saver {
  readonly state: () => SaveState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly loaded: (revision: number) => void;
  readonly typed: () => void;
  /** Saves at once; true when everything is on disk, false when it could not be put there. */
  readonly flush: () => Promise<boolean>;
}

/** Does what the steps of `autosave.ts` say: one save on its way at a time, the newest text last. */
export function makeSaver({ save, wake }: Parts): Saver {
  let state = unloaded;
  let cancelWake = () => undefined as void;
  const listeners = new Set<() => void>();

  const dispatch = (event: SaveEvent): void => {
    const before = state;
    const { state: next, send, wakeIn } = step(state, event);
    state = next;
    if (send || wakeIn !== null) cancelWake();
    if (wakeIn !== null) cancelWake = wake(() => dispatch({ type: 'due' }), wakeIn);
    if (send && state.revision !== null) {
      void save(state.revision).then((reply) =>
        dispatch(
          reply.ok
            ? { type: 'saved', mark: reply.value }
            : { type: 'failed', code: reply.error.code },
        ),
      );
    }
    if (state !== before) for (const listener of listeners) listener();
  };

  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };

  return {
    state: () => state,
    subscribe,
    loaded: (revision) => dispatch({ type: 'loaded', revision }),
    typed: () => dispatch({ type: 'typed' }),
    flush: () =>
      new Promise((resolve) => {
        dispatch({ type: 'hurry' });
        const settle = () => {
          if (!isUnsaved(state)) return finish(true);
          if (state.sending === null && (state.trouble !== null || isFinal(state))) finish(false);
        };
        const leave = subscribe(() => settle());
        const finish = (kept: boolean) => {
          leave();
          resolve(kept);
        };
        settle();
      }),
  };
}
