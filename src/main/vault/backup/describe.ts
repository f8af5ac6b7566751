import { basename } from 'node:path';
import type { BackupFile } from '#shared/model/backup.ts';
import { describeArchive, isZip } from '../archive/outside.ts';
import { requireMagic } from './format.ts';
import { openSealedFile } from './sealed-file.ts';

/**
 * What a backup, or an export of everything, says on its outside.
 *
 * @throws AppError `backup_unreadable` when it is none of ours, `vault_newer`; of a zip `archive_unreadable`,
 *   `archive_damaged`
 */
export async function describeRestorable(path: string): Promise<BackupFile> {
  if (isZip(path)) {
    return describeArchive(path);
  }
  const file = openSealedFile(path);
  try {
    requireMagic(file.read(0, Math.min(file.bytes, 40)));
    return { fileName: basename(path), bytes: file.bytes };
  } finally {
    file.close();
  }
}
