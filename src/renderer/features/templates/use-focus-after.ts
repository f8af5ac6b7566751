import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Focuses what carries `data-focus="<id> <part>"` once the change that follows is in the page. */
export type FocusAfter = (id: string, part: string) => void;

/** Moving a field in the page takes the focus from it, and a new one has none yet. */
export function useFocusAfter(within: RefObject<HTMLElement | null>): FocusAfter {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    const target = wanted.current;
    wanted.current = null;
    if (target === null) return;
    within.current?.querySelector<HTMLElement>(`[data-focus="${CSS.escape(target)}"]`)?.focus();
  });
  return (id, part) => {
    wanted.current = `${id} ${part}`;
  };
}

/** The part that has the focus now, so that it gets it back; undefined outside of all. */
export function focusedPart(): readonly [id: string, part: string] | undefined {
  const [id, part] = (
    document.activeElement?.closest('[data-focus]')?.getAttribute('data-focus') ?? ''
  ).split(' ');
  return id === undefined || part === undefined ? undefined : [id, part];
}
