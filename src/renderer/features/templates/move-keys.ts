import type { KeyboardEvent } from 'react';

/** Moves by Alt with the arrow up or down, whatever field the focus is in. */
export function byAltArrows(move: (by: 1 | -1) => void): (event: KeyboardEvent) => void {
  return (event) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (!altKey || ctrlKey || metaKey || shiftKey) return;
    if (key !== 'ArrowUp' && key !== 'ArrowDown') return;
    event.preventDefault();
    event.stopPropagation();
    move(key === 'ArrowUp' ? -1 : 1);
  };
}
