/** `unsaved`: typed, not yet asked to be kept. `saved` only ever means that main has said so. */
export type SaveState = 'saved' | 'unsaved' | 'saving' | 'failed';

export interface Autosave<T> {
  readonly newest: () => T;
  readonly edit: (text: T) => void;
  /** Saves what is wanted at once; false when it could not be saved. */
  readonly flush: () => Promise<boolean>;
  readonly state: () => SaveState;
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * Keeps a text as it is typed: after a pause, at once on `flush`, and again and again after a failure
 * until it works.
 *
 * @param kept the text that is on disk already; another one is another value or object
 * @param save answers whether the text is on disk
 */
export function createAutosave<T>(
  kept: NoInfer<T>,
  save: (text: T) => Promise<boolean>,
  pause: { readonly typingMs: number; readonly retryMs: number },
): Autosave<T> {
  let stored = kept;
  let wanted = kept;
  let state: SaveState = 'saved';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | null = null;
  const listeners = new Set<() => void>();

  const become = (next: SaveState) => {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };

  const write = async (): Promise<boolean> => {
    while (stored !== wanted) {
      const text = wanted;
      become('saving');
      if (!(await save(text))) {
        become('failed');
        timer = setTimeout(() => void flush(), pause.retryMs);
        return false;
      }
      stored = text;
    }
    become('saved');
    return true;
  };

  const flush = (): Promise<boolean> => {
    clearTimeout(timer);
    // One write at a time, so that an older text never lands after a newer one.
    running ??= write().finally(() => {
      running = null;
    });
    return running;
  };

  return {
    newest: () => wanted,
    edit(text) {
      wanted = text;
      // A failure stays in sight until the text is safe; typing on must not hide it.
      if (state !== 'failed') become(text === stored && running === null ? 'saved' : 'unsaved');
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), pause.typingMs);
    },
    flush,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
