import { useSyncExternalStore } from 'react';

/**
 * Kept with the tab, so that it outlives a reload and a lock: whoever unlocks while the screen is
 * shared does not show what was hidden before. It ends with the window.
 */
const storageKey = 'privacy-screen';

const listeners = new Set<() => void>();

/** Whether what is not shared is blurred now. */
export function usePrivacy(): boolean {
  return useSyncExternalStore(subscribe, isOn);
}

/** Turns the privacy screen on or off, and says which it is now. */
export function togglePrivacy(): boolean {
  const on = !isOn();
  sessionStorage.setItem(storageKey, String(on));
  show(on);
  for (const heard of listeners) heard();
  return on;
}

/** Takes up the privacy screen as it was before this load; to be called before anything is drawn. */
export function restorePrivacy(): void {
  show(sessionStorage.getItem(storageKey) === String(true));
}

function isOn(): boolean {
  return document.documentElement.dataset['privacy'] === 'on';
}

function show(on: boolean): void {
  if (on) document.documentElement.dataset['privacy'] = 'on';
  else delete document.documentElement.dataset['privacy'];
}

function subscribe(heard: () => void): () => void {
  listeners.add(heard);
  return () => listeners.delete(heard);
}
