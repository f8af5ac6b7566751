import { useState, useSyncExternalStore } from 'react';
import { isUnsaved } from './autosave.ts';
import type { SaveState } from './autosave.ts';
import type { Keeper } from './keeper.ts';

/** What is shown of the saving of a session. */
export interface Saving extends Pick<SaveState, 'savedAt' | 'trouble'> {
  /** Whether there is text that is not on disk. */
  readonly unsaved: boolean;
  /** Whether anything was typed since the session was opened. */
  readonly typed: boolean;
}

/** How saving goes. It changes as what is shown does, not with each key. */
export function useSaveState(keeper: Keeper): Saving {
  const [shown] = useState(shownOf);
  return useSyncExternalStore(keeper.subscribe, () => shown(keeper.state()));
}

/** Gives the same object for as long as nothing that is shown changes. */
export function shownOf(): (state: SaveState) => Saving {
  let last: Saving | null = null;
  return (state) => {
    const { savedAt, trouble } = state;
    const next = { savedAt, trouble, unsaved: isUnsaved(state), typed: state.typed > 0 };
    const same =
      last !== null &&
      last.savedAt === savedAt &&
      last.trouble === trouble &&
      last.unsaved === next.unsaved &&
      last.typed === next.typed;
    last = same ? last : next;
    return last ?? next;
  };
}
