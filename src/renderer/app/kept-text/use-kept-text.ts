import { useEffect, useState, useSyncExternalStore } from 'react';
import { beforeLock } from '../before-lock.ts';
import { createAutosave } from './autosave.ts';
import type { SaveState } from './autosave.ts';

export interface KeptText {
  readonly text: string;
  readonly state: SaveState;
  /** When main last said that the text is on disk, ISO 8601 instant. */
  readonly savedAt: string | null;
  readonly change: (text: string) => void;
  readonly flush: () => Promise<boolean>;
}

/**
 * A text while it is typed: kept after a pause, on leaving its place, and before a lock.
 *
 * @param kept the text that is on disk already; only the first is looked at
 * @param save gives the instant at which the text came to disk, or null when it did not
 */
export function useKeptText(
  kept: string,
  save: (text: string) => Promise<string | null>,
): KeptText {
  const [text, setText] = useState(kept);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [autosave] = useState(() =>
    createAutosave(
      kept,
      async (newest) => {
        const at = await save(newest);
        if (at !== null) setSavedAt(at);
        return at !== null;
      },
      { typingMs: 300, retryMs: 3_000 },
    ),
  );
  const state = useSyncExternalStore(autosave.subscribe, autosave.state);

  useEffect(() => {
    const forget = beforeLock(autosave.flush);
    // What the disk refuses now is tried again by itself, and asked for before a lock.
    const leave = async () => {
      if (await autosave.flush()) forget();
    };
    return () => void leave();
  }, [autosave]);

  return {
    text,
    state,
    savedAt,
    change(next) {
      setText(next);
      autosave.edit(next);
    },
    flush: autosave.flush,
  };
}
