import { useEffect, useEffectEvent } from 'react';
import { isApple } from '../ui/key-names.ts';
import { isShortcut, keysOf, shortcuts } from './shortcuts.ts';
import type { ShortcutId } from './shortcuts.ts';

/**
 * Does `run` on the shortcut `id` of the table, wherever the focus is.
 *
 * @param options.held true does it again and again while the keys are held
 */
export function useShortcut(
  id: ShortcutId,
  run: () => void,
  { held = false }: { readonly held?: boolean } = {},
): void {
  const act = useEffectEvent(run);
  useEffect(() => {
    const apple = isApple();
    const keys = keysOf(shortcuts[id]);
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing || !keys.some((each) => isShortcut(event, each, apple))) return;
      event.preventDefault();
      event.stopPropagation();
      if (held || !event.repeat) act();
    };
    // In the capture phase, so that no editor or field swallows the lock.
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [id, held]);
}
