import { useEffect, useState, useSyncExternalStore } from 'react';
import { api } from '../../api.ts';
import { beforeLock } from '../../app/before-lock.ts';
import { createAutosave } from './autosave.ts';
import type { SaveState } from './autosave.ts';

export interface MemberWords {
  readonly text: string;
  readonly state: SaveState;
  /** When main last said that the words are on disk, ISO 8601 instant. */
  readonly savedAt: string | null;
  readonly change: (text: string) => void;
  readonly flush: () => Promise<boolean>;
}

/** The member's words while they type: kept after a pause, on leaving the field, and before a lock. */
export function useMemberWords(kept: string): MemberWords {
  const [text, setText] = useState(kept);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [autosave] = useState(() =>
    createAutosave(
      kept,
      async (words) => {
        const reply = await api.saveMemberWords({ words });
        if (reply.ok) setSavedAt(reply.value.savedAt);
        return reply.ok;
      },
      { typingMs: 300, retryMs: 3_000 },
    ),
  );
  const state = useSyncExternalStore(autosave.subscribe, autosave.state);

  useEffect(() => beforeLock(autosave.flush), [autosave]);

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
