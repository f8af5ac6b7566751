import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { AppError } from '#shared/errors.ts';

/** A backup's file, open for reading. */
export interface SealedFile {
  readonly bytes: number;
  /** Exactly `length` bytes from `at`, which have to be there. */
  readonly read: (at: number, length: number) => Uint8Array;
  readonly close: () => void;
}

/** Read at once, as a file is read faster in large pieces. */
const windowBytes = 1024 * 1024;

/**
 * Opens a backup's file by its name. A link is not followed and a pipe not waited for: both are no
 * backup. What is read is checked as it is used, so a file that changes meanwhile is found out.
 *
 * @throws AppError `backup_unreadable`, also when it is not there
 */
export function openSealedFile(path: string): SealedFile {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  let file: number;
  try {
    file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  } catch (error) {
    throw new AppError('backup_unreadable', undefined, { cause: error });
  }
  const found = fstatSync(file);
  if (!found.isFile()) {
    closeSync(file);
    throw new AppError('backup_unreadable');
  }
  let start = 0;
  let window: Uint8Array = new Uint8Array();
  const read = (at: number, length: number): Uint8Array => {
    if (at < start || at + length > start + window.length) {
      start = at;
      window = readAt(file, at, Math.max(length, windowBytes));
    }
    if (at + length > start + window.length) throw new AppError('backup_damaged');
    return window.slice(at - start, at - start + length);
  };
  return { bytes: found.size, read, close: () => closeSync(file) };
}

/** Up to `length` bytes from `at`; less only at the end of the file. */
export function readAt(file: number, at: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let filled = 0;
  while (filled < length) {
    const count = readSync(file, bytes, filled, length - filled, at + filled);
    if (count === 0) break;
    filled += count;
  }
  return bytes.subarray(0, filled);
}
