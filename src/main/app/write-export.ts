import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { AppError } from '#shared/errors.ts';
import type { ErrorCode } from '#shared/errors.ts';

const codes: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'disk_full',
  EDQUOT: 'disk_full',
  EFBIG: 'disk_full',
  EACCES: 'disk_read_only',
  EPERM: 'disk_read_only',
  EROFS: 'disk_read_only',
};

/**
 * Writes an exported file whole or not at all, replacing one of the same name only when the new one
 * is on disk and `record` has taken it down. Throws AppError `disk_full`, `disk_read_only` or
 * `disk_failed`, and what `record` throws.
 */
export async function writeExport(
  path: string,
  bytes: Uint8Array,
  record: () => Promise<void>,
): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await record();
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    if (error instanceof AppError) throw error;
    const code = codes[(error as NodeJS.ErrnoException).code ?? ''] ?? 'disk_failed';
    throw new AppError(code, 'the export could not be written', { cause: error });
  }
}
