interface NewestText<T> {
  /** Takes what was typed; `save` brings it to disk. */
  readonly note: (text: T) => void;
  /** What was typed and is not on disk yet, where there is such a text. */
  readonly typed: (id: string) => T | undefined;
  /** Saves what was typed last; tells whether nothing is left to save. */
  readonly save: (id: string) => Promise<boolean>;
  readonly forget: () => void;
}

/**
 * Holds the texts that are not on disk yet, for longer than their pages are open. Whoever saves saves the
 * newest: a late try of a page that was left never writes an older text over it.
 *
 * @param write tells whether the text is on disk
 */
export function newestText<T extends { readonly id: string }>(
  write: (text: T) => Promise<boolean>,
): NewestText<T> {
  const unsaved = new Map<string, T>();
  return {
    note: (text) => void unsaved.set(text.id, text),
    typed: (id) => unsaved.get(id),
    forget: () => unsaved.clear(),
    async save(id) {
      const text = unsaved.get(id);
      if (text === undefined) return true;
      const written = await write(text);
      if (written && unsaved.get(id) === text) unsaved.delete(id);
      return written;
    },
  };
}
