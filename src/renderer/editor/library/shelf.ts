import type { BankQuestion, Tool } from '#shared/model/library.ts';
import type { TeamValue } from '#shared/model/value.ts';

/** What the coach keeps once for everybody, as the editor offers it. */
export interface EditorLibrary {
  readonly values: readonly TeamValue[];
  readonly questions: readonly BankQuestion[];
  readonly tools: readonly Tool[];
}

const emptyLibrary: EditorLibrary = { values: [], questions: [], tools: [] };

/** Holds the library for an editor, which is made once, while what is in it may come and change. */
export interface Shelf {
  now(): EditorLibrary;
  put(library: EditorLibrary): void;
  /** @returns what ends it */
  listen(onChange: () => void): () => void;
}

export function makeShelf(first: EditorLibrary = emptyLibrary): Shelf {
  let library = first;
  const listeners = new Set<() => void>();
  return {
    now: () => library,
    put(next) {
      if (next === library) return;
      library = next;
      for (const onChange of listeners) onChange();
    },
    listen(onChange) {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
  };
}
