import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { AppError } from '#shared/errors.ts';

/** A backup's file, open for reading. */
export interface SealedFile {
  readonly bytes: number;
  /** Exactly `length` bytes from `at`, which have to be there; a chunk or a header, no more. */
  readonly read: (at: number, length: number) => Uint8Array;
  readonly close: () => void;
}

/** Read at once, as a file is read faster in large pieces. */
const windowBytes = 1024 * 1024;
/** Reading past the cache is done in whole blocks of a disk, from and to places that they divide. */
const block = 4096;

/**
 * Opens a backup's file by its name. A link is not followed and a pipe not waited for: both are no
 * backup. What is read is checked as it is used, so a file that changes meanwhile is found out.
 *
 * @param pastCache reads what the disk has, not what the system remembers of it, where the system lets
 *   us (O_DIRECT on Linux, on most file systems); as any other read where it does not
 * @throws AppError `backup_unreadable`, also when it is not there
 */
export function openSealedFile(path: string, { pastCache = false } = {}): SealedFile {
  const { file, window } = (pastCache ? openPastCache(path) : null) ?? {
    file: openToRead(path),
    window: new Uint8Array(windowBytes),
  };
  const found = fstatSync(file);
  if (!found.isFile()) {
    closeSync(file);
    throw new AppError('backup_unreadable');
  }
  let start = 0;
  let filled = 0;
  const read = (at: number, length: number): Uint8Array => {
    if (at < start || at + length > start + filled) {
      start = at - (at % block);
      filled = readSync(file, window, 0, window.length, start);
    }
    if (at + length > start + filled) throw new AppError('backup_damaged');
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

function openToRead(path: string, more = 0): number {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  try {
    return openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | more);
  } catch (error) {
    throw new AppError('backup_unreadable', undefined, { cause: error });
  }
}

/** Null where the file system, or the system, does not do it. */
function openPastCache(
  path: string,
): { readonly file: number; readonly window: Uint8Array } | null {
  if (process.platform !== 'linux') return null;
  let file: number;
  try {
    file = openToRead(path, constants.O_DIRECT);
  } catch {
    return null;
  }
  // Memory has to begin at a block, too. Nobody tells where it does, but a read that fails.
  const room = new Uint8Array(windowBytes + block);
  for (let offset = 0; offset < block; offset += 16) {
    try {
      readSync(file, room, offset, block, 0);
      return { file, window: room.subarray(offset, offset + windowBytes) };
    } catch {
      // Not here: the next place.
    }
  }
  closeSync(file);
  return null;
}
