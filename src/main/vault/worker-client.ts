import { Worker } from 'node:worker_threads';
import { AppError } from '#shared/errors.ts';
import type { Progress } from '#shared/model/app.ts';
import { locale } from '#shared/words/language.ts';
import { endWorker } from '../end-worker.ts';
import { entryUrl } from '../entry-url.ts';
import type { FromWorker, OperationName, Operations, ToWorker, WorkerOptions } from './protocol.ts';

/** The main thread's end of the vault worker. */
export interface WorkerClient {
  run<N extends OperationName>(
    op: N,
    input: Operations[N]['input'],
  ): Promise<Operations[N]['output']>;
  /** Lets the worker come to its end; ends it from outside only when it does not. */
  end(): Promise<void>;
}

/**
 * How long a worker may take to end by itself, in milliseconds. Ending it from outside while native code
 * runs in it, SQLite's or a key derivation, can take the whole process with it.
 */
const longestEnd = 2_000;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: AppError) => void;
}

/** Starts a vault worker. `onEnd` is called when it ends by itself; what was asked of it then fails. */
export function startWorker(
  options: WorkerOptions,
  onProgress: (progress: Progress) => void,
  onEnd: () => void,
): WorkerClient {
  const worker = new Worker(entryUrl('vault-worker', 'vault/worker.ts'), { workerData: options });
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let over = false;

  worker.on('message', (message: FromWorker) => {
    if ('progress' in message) {
      onProgress(message.progress);
      return;
    }
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.reply.ok) asked?.resolve(message.reply.value);
    else asked?.reject(new AppError(message.reply.error.code));
  });
  const stopped = (): void => {
    over = true;
    for (const { reject } of waiting.values()) reject(new AppError('internal'));
    waiting.clear();
    onEnd();
  };
  worker.on('error', stopped);
  worker.on('exit', stopped);

  return {
    run: (op, input) =>
      new Promise((resolve, reject) => {
        if (over) {
          reject(new AppError('locked'));
          return;
        }
        lastId += 1;
        waiting.set(lastId, { resolve: resolve as Waiting['resolve'], reject });
        const message: ToWorker = { id: lastId, op, input, locale: locale() };
        worker.postMessage(message);
      }),
    end: async () => {
      if (!over) await endWorker(worker, longestEnd);
    },
  };
}
