import { useEffect } from 'react';
import { api } from '../api.ts';

const inputs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** Tells the main process that somebody is here, at most every 10 seconds. */
export function useActivity(): void {
  useEffect(() => {
    let last = Number.NEGATIVE_INFINITY;
    const note = (event: Event) => {
      if (event.timeStamp - last < 10_000) return;
      last = event.timeStamp;
      void api.noteActivity({});
    };
    for (const input of inputs) {
      window.addEventListener(input, note, { capture: true, passive: true });
    }
    return () => {
      for (const input of inputs) window.removeEventListener(input, note, { capture: true });
    };
  }, []);
}
