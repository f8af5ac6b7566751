import { Worker } from 'node:worker_threads';
import { AppError } from '#shared/errors.ts';
import { entryUrl } from '../../entry-url.ts';
import { wipe } from '../keys/bytes.ts';
import type { FromJob, Job, JobKeys, JobProgress, JobResults } from './job.ts';

/** Copies of keys for a job; wiped when it has ended. */
export function jobKeys(keys: JobKeys): JobKeys {
  const shared = (key: Uint8Array): Uint8Array => {
    const copy = new Uint8Array(new SharedArrayBuffer(key.length));
    copy.set(key);
    return copy;
  };
  return {
    backup: shared(keys.backup),
    database: shared(keys.database),
    audit: shared(keys.audit),
  };
}

/**
 * Runs a job in a thread of its own. An abort ends the thread and throws the signal's reason; when this
 * returns or throws, the thread is gone and the job's keys are wiped.
 */
export async function runJob<K extends Job['kind']>(
  job: Extract<Job, { readonly kind: K }>,
  signal: AbortSignal,
  {
    onProgress,
    onCopied = () => undefined,
  }: { readonly onProgress: (progress: JobProgress) => void; readonly onCopied?: () => void },
): Promise<JobResults[K]> {
  let worker: Worker | null = null;
  try {
    signal.throwIfAborted();
    const started = new Worker(entryUrl('backup-worker', 'vault/backup/job-worker.ts'), {
      workerData: job,
    });
    worker = started;
    return await new Promise<JobResults[K]>((resolve, reject) => {
      started.on('message', (message: FromJob) => {
        if ('progress' in message) onProgress(message.progress);
        else if ('copied' in message) onCopied();
        else if ('failed' in message) reject(new AppError(message.failed));
        else resolve(message.done as JobResults[K]);
      });
      started.once('error', reject);
      started.once('exit', () => reject(new Error('The job ended without a result')));
      signal.addEventListener('abort', () => reject(signal.reason as AppError), { once: true });
    });
  } finally {
    await worker?.terminate();
    wipe(job.keys.backup, job.keys.database, job.keys.audit);
  }
}
