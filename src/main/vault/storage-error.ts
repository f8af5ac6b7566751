import { Sqlite } from './sql/sqlite.ts';
import { AppError } from '#shared/errors.ts';
import type { ErrorCode } from '#shared/errors.ts';

/** An error of SQLite or of the file system as the code that a person can be told about. */
export function storageError(error: unknown): unknown {
  const code = codeOf(error);
  return code === null ? error : new AppError(code, undefined, { cause: error });
}

/** Whether it was the disk that refused, and not what was asked of it. */
export function isDiskFault(error: unknown): boolean {
  const known = storageError(error);
  return known instanceof AppError && known.code.startsWith('disk_');
}

function codeOf(error: unknown): ErrorCode | null {
  if (error instanceof AppError || !(error instanceof Error) || !('code' in error)) return null;
  const code = String(error.code);
  return error instanceof Sqlite.SqliteError ? sqliteCode(code) : (fileCodes[code] ?? null);
}

/** https://www.sqlite.org/rescode.html, extended codes by their prefix. */
function sqliteCode(code: string): ErrorCode | null {
  if (code === 'SQLITE_FULL') return 'disk_full';
  if (code.startsWith('SQLITE_READONLY')) return 'disk_read_only';
  if (code.startsWith('SQLITE_IOERR') || code.startsWith('SQLITE_CANTOPEN')) return 'disk_failed';
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return 'vault_damaged';
  if (code.startsWith('SQLITE_BUSY') || code === 'SQLITE_LOCKED') return 'vault_in_use';
  return null;
}

const fileCodes: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'disk_full',
  EDQUOT: 'disk_full',
  EFBIG: 'disk_full',
  EROFS: 'disk_read_only',
  EACCES: 'disk_read_only',
  EPERM: 'disk_read_only',
  EIO: 'disk_failed',
  EMFILE: 'disk_failed',
};
