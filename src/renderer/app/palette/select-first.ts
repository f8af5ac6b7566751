import { paletteStore } from './store.ts';

/**
 * Marks the first entry as the one that Enter takes, where none is: sessions are found a moment after what
 * was typed, when the palette has looked for a first entry already.
 */
export function selectFirst(): void {
  const list = document.getElementById(paletteStore.getState().listId);
  if (list === null || list.querySelector('[data-selected]') !== null) return;
  list.querySelector('[data-action]')?.setAttribute('data-selected', 'true');
  paletteStore.updateState((state) => ({ ...state, selected: 0 }));
}
