import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * A ref for the field that a failure is about. After one its text stays and is selected: one key
 * replaces it, an arrow key mends it.
 */
export function useReselect(failure: unknown): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (failure === null) return;
    field.current?.focus();
    field.current?.select();
  }, [failure]);
  return field;
}
