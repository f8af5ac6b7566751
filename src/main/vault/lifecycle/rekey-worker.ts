import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '#shared/errors.ts';
import type { ErrorCode } from '#shared/errors.ts';
import { wipe } from '../keys/bytes.ts';
import { storageError } from '../storage-error.ts';
import { rekeyCopy } from './rekey.ts';
import type { RekeyRequest } from './rekey.ts';

/** What the thread tells: how far it is in percent, and how it ended. */
export type FromRekey = { readonly percent: number } | { readonly failed: ErrorCode | null };

// One copy, one thread: see rekeyInThread.
const request = workerData as RekeyRequest;
const post = (message: FromRekey): void => parentPort?.postMessage(message);

let told = 0;
let failed: ErrorCode | null = null;
try {
  rekeyCopy(request, (done) => {
    const percent = Math.floor(done * 100);
    if (percent > told) post({ percent });
    told = Math.max(told, percent);
  });
} catch (error) {
  const known = storageError(error);
  failed = known instanceof AppError ? known.code : 'internal';
} finally {
  const { oldKey, newKey, lasting } = request;
  wipe(oldKey, newKey, lasting.auditKey, lasting.identitySeed);
}
post({ failed });
