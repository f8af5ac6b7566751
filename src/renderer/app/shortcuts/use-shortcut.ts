import { useEffect, useEffectEvent } from 'react';
import type { ShortcutId } from '#shared/model/shortcuts/table.ts';
import { addRun } from './runs.ts';

/**
 * Does `run` on the shortcut `id` of the table, wherever the focus is, and when a menu asks for it.
 *
 * @param options.held true does it again and again while the keys are held
 */
export function useShortcut(
  id: ShortcutId,
  run: () => void,
  { held = false }: { readonly held?: boolean } = {},
): void {
  const act = useEffectEvent(run);
  useEffect(() => addRun(id, { run: () => act(), held }), [id, held]);
}
