import { useEffect, useState, useSyncExternalStore } from 'react';
import { holdText, leaveText } from './held-texts.ts';
import type { HeldText, Saving, Write } from './held-texts.ts';

export interface KeptText<T = string> extends Saving, Pick<HeldText<T>, 'newest' | 'flush'> {
  readonly text: T;
  readonly change: (text: T) => void;
}

/**
 * A text while it is typed: kept after a pause, on leaving its place, and before a lock. What the disk
 * refuses is tried again, and is found by whoever comes back to the place.
 *
 * @param place see `holdText`
 * @param kept the text that is on disk already; only the first is looked at
 */
export function useKeptText<T = string>(place: string, kept: T, write: Write<T>): KeptText<T> {
  const [held] = useState(() => holdText(place, kept, write));
  const [text, setText] = useState(held.newest);
  const saving = useSyncExternalStore(held.subscribe, held.saving);
  useEffect(() => () => void leaveText(place), [place]);

  return {
    ...saving,
    text,
    newest: held.newest,
    flush: held.flush,
    change(next) {
      setText(() => next);
      held.edit(next);
    },
  };
}
