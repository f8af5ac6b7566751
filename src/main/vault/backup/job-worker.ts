import { parentPort, workerData } from 'node:worker_threads';
import { extractArchive } from '../archive/extract-archive.ts';
import { isZip } from '../archive/outside.ts';
import { extract } from './extract.ts';
import { codeOfFault } from './job.ts';
import type { FromJob, Job, JobProgress } from './job.ts';
import { make } from './make.ts';

// One job, one worker: its end, asked for or not, leaves nothing of it in memory.
const job = workerData as Job;
const post = (message: FromJob): void => parentPort?.postMessage(message);

/** A word for each hundredth: chunks are many. */
let said = '';
const onProgress = (progress: JobProgress): void => {
  const word = `${progress.step} ${Math.floor((100 * progress.done) / progress.total)}`;
  if (word !== said) post({ progress });
  said = word;
};

try {
  if (job.kind === 'make') {
    post({ done: await make(job, onProgress, () => post({ copied: true })) });
  } else {
    const { path, folder, keys, vaultId } = job;
    const takeOut = isZip(path) ? extractArchive : extract;
    const { manifest, counts } = await takeOut(path, folder, keys, vaultId, onProgress);
    post({ done: { manifest, counts } });
  }
} catch (error) {
  post({ failed: codeOfFault(error, job.kind === 'make' ? 'backup' : 'restore') });
}
