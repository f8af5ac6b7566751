import { useSyncExternalStore } from 'react';
import type { SaveState } from './autosave.ts';
import type { Keeper } from './keeper.ts';

export function useSaveState(keeper: Keeper): SaveState {
  return useSyncExternalStore(keeper.subscribe, keeper.state);
}
