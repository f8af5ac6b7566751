import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** A ref for the field in which a screen begins: it takes the focus once, when the screen appears. */
export function useFirstFocus<T extends HTMLElement>(first = true): RefObject<T | null> {
  const field = useRef<T>(null);
  useEffect(() => {
    if (first) field.current?.focus();
  }, [first]);
  return field;
}
