import { Worker } from 'node:worker_threads';
import type { Input } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import type { ErrorCode } from '#shared/errors.ts';
import type { HandedPart } from '#main/vault/index.ts';
import { entryUrl } from '../entry-url.ts';

/** What a person chose to import, by its path. */
export interface ImportAsked extends Input<'chooseImport'> {
  readonly path: string;
}

/** What the thread tells. After each part it waits for word that it was taken. */
export type FromImport =
  | { readonly part: HandedPart }
  | { readonly done: true }
  | { readonly failed: ErrorCode };

/**
 * Reads what another program exported, in a thread of its own, and hands it to `take` part by part. An abort
 * ends the thread, whatever it is at, and throws the signal's reason; when this returns or throws, all that
 * was read is gone with the thread.
 *
 * @param mostHeap MiB; for tests, as much as Node gives otherwise
 * @throws AppError the codes of `readImport`, `internal`; the reason of the signal; what `take` throws
 */
export async function readInThread(
  asked: ImportAsked,
  take: (part: HandedPart) => Promise<void>,
  { signal, mostHeap }: { readonly signal: AbortSignal; readonly mostHeap?: number },
): Promise<void> {
  signal.throwIfAborted();
  const worker = new Worker(entryUrl('import-worker', 'app/import-worker.ts'), {
    workerData: asked,
    resourceLimits: mostHeap === undefined ? {} : { maxOldGenerationSizeMb: mostHeap },
  });
  try {
    await new Promise<void>((resolve, reject) => {
      worker.on('message', (message: FromImport) => {
        if ('done' in message) resolve();
        else if ('failed' in message) reject(new AppError(message.failed));
        else take(message.part).then(() => worker.postMessage(null), reject);
      });
      worker.once('error', (error) => reject(faultOf(error)));
      worker.once('exit', () => reject(new AppError('internal', 'the thread ended')));
      signal.addEventListener('abort', () => reject(signal.reason as AppError), { once: true });
    });
  } finally {
    await worker.terminate();
  }
}

function faultOf(error: unknown): AppError {
  const isFull =
    error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return new AppError(isFull ? 'import_too_large' : 'internal', undefined, { cause: error });
}
