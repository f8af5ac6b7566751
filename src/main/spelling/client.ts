import { Worker } from 'node:worker_threads';
import { endWorker } from '../end-worker.ts';
import { entryUrl } from '../entry-url.ts';
import type { Dictionaries } from './dictionaries.ts';
import type { FromSpelling, SpellingOptions, ToSpelling } from './protocol.ts';

/** How long a worker may take to end by itself, in milliseconds: a lock waits for it. */
const longestEnd = 500;

/** The main thread's end of the spelling worker. */
export interface SpellingClient {
  setOwn(words: readonly string[]): void;
  /** The wrong ones; null when the worker could not say. */
  check(words: readonly string[]): Promise<readonly string[] | null>;
  /** Null when the worker could not say. */
  suggest(word: string): Promise<readonly string[] | null>;
  /** Has the worker overwrite all that it was told, and end; ends it from outside when it takes too long. */
  end(): Promise<void>;
}

/** `onFault` is called when the worker ends by itself. */
export function startSpelling(dictionaries: Dictionaries, onFault: () => void): SpellingClient {
  const worker = new Worker(entryUrl('spelling-worker', 'spelling/worker.ts'), {
    workerData: { dictionaries } satisfies SpellingOptions,
  });
  const waiting = new Map<number, (words: readonly string[] | null) => void>();
  let lastId = 0;
  let over = false;
  let ending = false;

  worker.on('message', ({ id, words }: FromSpelling) => {
    waiting.get(id)?.(words);
    waiting.delete(id);
  });
  const giveUp = (): void => {
    for (const answer of waiting.values()) answer(null);
    waiting.clear();
  };
  const stopped = (): void => {
    if (over) return;
    over = true;
    giveUp();
    if (!ending) onFault();
  };
  worker.on('error', stopped);
  worker.on('exit', stopped);
  // A check that nobody waits for any more keeps no app from ending.
  worker.unref();

  const ask = (message: (id: number) => ToSpelling): Promise<readonly string[] | null> =>
    new Promise((resolve) => {
      if (over) {
        resolve(null);
        return;
      }
      lastId += 1;
      waiting.set(lastId, resolve);
      worker.postMessage(message(lastId));
    });

  return {
    setOwn: (own) => worker.postMessage({ own } satisfies ToSpelling),
    check: (words) => ask((id) => ({ id, check: words })),
    suggest: (word) => ask((id) => ({ id, suggest: word })),
    end: async () => {
      ending = true;
      giveUp();
      if (!over) await endWorker(worker, longestEnd);
    },
  };
}
