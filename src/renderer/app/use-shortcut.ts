import { useEffect, useEffectEvent } from 'react';
import { isApple } from '../ui/key-names.ts';
import { isShortcut, shortcuts } from './shortcuts.ts';
import type { ShortcutId } from './shortcuts.ts';

/** Does `run` on the shortcut `id` of the table, wherever the focus is. */
export function useShortcut(id: ShortcutId, run: () => void): void {
  const act = useEffectEvent(run);
  useEffect(() => {
    const apple = isApple();
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing || !isShortcut(event, shortcuts[id].keys, apple)) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) act();
    };
    // In the capture phase, so that no editor or field swallows the lock.
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [id]);
}
