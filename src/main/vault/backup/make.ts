import { closeSync, fsyncSync, openSync, statSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { AppError } from '#shared/errors.ts';
import { extract } from './extract.ts';
import { chunkBytes } from './format.ts';
import type { JobProgress, JobResults, MakeJob } from './job.ts';
import { sealInto } from './seal.ts';
import { readAt } from './sealed-file.ts';

/**
 * Writes a backup, and proves it: the file is opened again by its name, the database taken out of it,
 * examined, and counted against the vault as it was.
 *
 * @throws AppError `backup_unproved`; errors of the disk as they are
 */
export async function make(
  { database, databaseBytes, part, outside, manifest, proofFolder, keys }: MakeJob,
  onProgress: (progress: JobProgress) => void,
  onCopied: () => void,
): Promise<JobResults['make']> {
  const out = openSync(part, 'wx', 0o600);
  try {
    sealInto(out, keys.backup, {
      outside,
      manifest: Buffer.from(JSON.stringify(manifest)),
      chunks: chunksOf(database, databaseBytes, onProgress),
    });
    onCopied();
    fsyncSync(out);
  } finally {
    closeSync(out);
  }
  const found = await extract(part, proofFolder, keys, manifest.vaultId, onProgress, {
    pastCache: true,
  }).catch((error: unknown) => {
    throw isRefusal(error) ? new AppError('backup_unproved', undefined, { cause: error }) : error;
  });
  const same =
    isDeepStrictEqual(found.manifest, manifest) &&
    isDeepStrictEqual(found.counts, manifest.counts) &&
    found.auditHead === manifest.auditHead;
  if (!same) throw new AppError('backup_unproved');
  return { bytes: statSync(part).size };
}

/** What the backup says of itself; what the disk says stands as it is. */
function isRefusal(error: unknown): boolean {
  return error instanceof AppError && !error.code.startsWith('disk_');
}

function* chunksOf(
  database: number,
  total: number,
  onProgress: (progress: JobProgress) => void,
): Generator<Uint8Array> {
  for (let done = 0; done < total;) {
    const chunk = readAt(database, done, Math.min(chunkBytes, total - done));
    if (chunk.length === 0) throw new AppError('backup_unproved');
    yield chunk;
    done += chunk.length;
    onProgress({ step: 'write', done, total });
  }
}
