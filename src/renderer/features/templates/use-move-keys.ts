import { useEffect, useEffectEvent } from 'react';
import type { RefObject } from 'react';
import { wayOfKey } from '#renderer/ui/move-key.ts';

/** Moves a step or a question up (-1) or down. */
export type Move = (
  what: { readonly stepId: string } | { readonly promptId: string },
  by: 1 | -1,
) => void;

/**
 * Moves by Alt with the arrow up or down what the focus stands in: the nearest `data-step-row` or
 * `data-prompt-row`, by the id that it names.
 */
export function useMoveKeys(within: RefObject<HTMLElement | null>, move: Move): void {
  const act = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    const way = wayOfKey(event);
    if (way === null) return;
    if (!(target instanceof HTMLElement) || within.current?.contains(target) !== true) return;
    const row = target.closest<HTMLElement>('[data-prompt-row], [data-step-row]');
    const { promptRow: promptId, stepRow: stepId } = row?.dataset ?? {};
    const what = promptId === undefined ? (stepId === undefined ? null : { stepId }) : { promptId };
    if (what === null) return;
    event.preventDefault();
    event.stopPropagation();
    move(what, way === 'up' ? -1 : 1);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => act(event);
    // In the capture phase, before a field takes the arrow for itself.
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}
