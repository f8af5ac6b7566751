type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** The way in which a key moves what it is pressed on: Alt with the arrow up or down, and nothing else. */
export function wayOfKey({ key, altKey, ctrlKey, metaKey, shiftKey }: Key): 'up' | 'down' | null {
  if (!altKey || ctrlKey || metaKey || shiftKey) return null;
  return key === 'ArrowUp' ? 'up' : key === 'ArrowDown' ? 'down' : null;
}
