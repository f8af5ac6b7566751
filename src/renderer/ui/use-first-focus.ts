import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** A ref for what a screen begins with: it takes the focus once, when the screen appears. */
export function useFirstFocus<T extends HTMLElement>(
  first = true,
  preventScroll = false,
): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => {
    if (first) element.current?.focus({ preventScroll });
  }, [first, preventScroll]);
  return element;
}

/** The same for the heading of a place, which stays where it is scrolled to. */
export function useHeadingFocus(first = true): RefObject<HTMLHeadingElement | null> {
  return useFirstFocus<HTMLHeadingElement>(first, true);
}
