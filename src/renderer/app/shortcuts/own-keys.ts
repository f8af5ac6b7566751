import { useSyncExternalStore } from 'react';
import { keysOf } from '#shared/model/shortcuts/own.ts';
import type { OwnKeys } from '#shared/model/shortcuts/own.ts';
import type { ShortcutId } from '#shared/model/shortcuts/table.ts';
import { isApple, keyNames } from '../../ui/key-names.ts';

/** What the coach chose, as it holds in this window. A vault says it; before one is open nothing of it does. */
let own: OwnKeys = {};
const listeners = new Set<() => void>();

export function holdOwnKeys(next: OwnKeys): void {
  own = next;
  for (const heard of listeners) heard();
}

export function ownKeys(): OwnKeys {
  return own;
}

export function useOwnKeys(): OwnKeys {
  return useSyncExternalStore(subscribe, ownKeys);
}

/** The combination of a shortcut to show beside what it does, or null where it has none. */
export function useKeysOf(id: ShortcutId): string | null {
  return keysOf(id, useOwnKeys())[0] ?? null;
}

/** The same as it stands on the keyboard, within a text: `Ctrl+L`; empty where there is none. */
export function useKeyNames(id: ShortcutId): string {
  const keys = useKeysOf(id);
  return keys === null ? '' : namesOf(keys);
}

export function namesOf(keys: string): string {
  return keyNames(keys, isApple()).join('+');
}

function subscribe(heard: () => void): () => void {
  listeners.add(heard);
  return () => listeners.delete(heard);
}
