import type { Worker } from 'node:worker_threads';

/**
 * Tells a thread `end`, and is done when it has ended.
 *
 * @param longest how long it may take by itself, in milliseconds; after that it is ended from outside
 */
export async function endWorker(worker: Worker, longest: number): Promise<void> {
  const late = setTimeout(() => void worker.terminate(), longest);
  await new Promise<void>((resolve) => {
    worker.once('exit', () => resolve());
    worker.postMessage('end');
  });
  clearTimeout(late);
}
