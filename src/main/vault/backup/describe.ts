import { basename } from 'node:path';
import type { BackupFile } from '#shared/model/backup.ts';
import { requireMagic } from './format.ts';
import { openSealedFile } from './sealed-file.ts';

/**
 * What a backup says on its outside.
 *
 * @throws AppError `backup_unreadable` when it is none of ours, `vault_newer`
 */
export function describeBackup(path: string): BackupFile {
  const file = openSealedFile(path);
  try {
    requireMagic(file.read(0, Math.min(file.bytes, 40)));
    return { fileName: basename(path), bytes: file.bytes };
  } finally {
    file.close();
  }
}
