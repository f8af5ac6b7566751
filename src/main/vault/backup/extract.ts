import { closeSync, fsyncSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '#shared/errors.ts';
import { vaultFiles } from '../folder.ts';
import { examine } from './examine.ts';
import type { BackupManifest } from './format.ts';
import type { Extracted, JobKeys, JobProgress } from './job.ts';
import { writeAll } from './seal.ts';
import { openSealedFile } from './sealed-file.ts';
import type { SealedFile } from './sealed-file.ts';
import { readOutside, unseal } from './unseal.ts';

/**
 * Takes the database out of the backup at `path` into `folder`, still encrypted, and examines it whole.
 *
 * @throws AppError `backup_unreadable`, `backup_damaged`, `vault_newer`; errors of the disk as they are
 */
export async function extract(
  path: string,
  folder: string,
  keys: JobKeys,
  vaultId: string,
  onProgress: (progress: JobProgress) => void,
  reading: { readonly pastCache?: boolean } = {},
): Promise<Extracted & { readonly manifest: BackupManifest; readonly auditHead: string }> {
  const database = join(folder, vaultFiles.database);
  const sealed = openSealedFile(path, reading);
  let manifest: BackupManifest;
  try {
    manifest = writeDatabase(sealed, database, keys.backup, onProgress);
  } finally {
    sealed.close();
  }
  if (manifest.vaultId !== vaultId) throw new AppError('backup_damaged');
  const examined = await examine(database, keys, vaultId);
  if (examined.passed) return { manifest, ...examined.found };
  const { code } = examined;
  if (code === 'vault_newer' || code.startsWith('disk_')) throw new AppError(code);
  throw new AppError('backup_damaged', examined.failed);
}

function writeDatabase(
  sealed: SealedFile,
  database: string,
  key: Uint8Array,
  onProgress: (progress: JobProgress) => void,
): BackupManifest {
  const opened = unseal(sealed, readOutside(sealed), key);
  const total = opened.manifest.databaseBytes;
  const out = openSync(database, 'wx', 0o600);
  try {
    let done = 0;
    for (const piece of opened.database) {
      done += piece.length;
      if (done > total) throw new AppError('backup_damaged');
      writeAll(out, piece);
      onProgress({ step: 'read', done, total });
    }
    if (done !== total) throw new AppError('backup_damaged');
    fsyncSync(out);
  } finally {
    closeSync(out);
  }
  return opened.manifest;
}
