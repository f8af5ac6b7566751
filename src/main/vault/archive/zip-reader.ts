import { closeSync, constants, fstatSync, openSync } from 'node:fs';
import { fromFdPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { AppError } from '#shared/errors.ts';

/** More files than the largest vault gives. */
const mostFiles = 2_000_000;
/** Of one file in it, once it is inflated. */
const largestFile = 2 ** 36;

/** A zip that was opened to be read; nothing of it is ever written by a name that stands in it. */
export interface OpenedZip {
  /** Bytes of a file in it by what it says itself; undefined where there is none of that name. */
  sizeOf(path: string): number | undefined;
  readonly paths: readonly string[];
  /** A file of it, piece by piece; it ends with an error where it has another length than it said. */
  read(path: string): AsyncIterable<Uint8Array>;
  /** A small file as text. */
  readText(path: string, most: number): Promise<string>;
  close(): void;
}

/**
 * Opens a zip of which only the files that `wanted` names count.
 *
 * @throws AppError `archive_unreadable` for anything that is no zip, `archive_damaged` where a name stands in
 *   it twice, or leads elsewhere, or there are too many
 */
export async function openZip(path: string, wanted: (path: string) => boolean): Promise<OpenedZip> {
  const zip = await zipAt(path);
  try {
    const entries = await entriesOf(zip, wanted);
    const entryOf = (name: string): Entry => {
      const entry = entries.get(name);
      if (entry === undefined) throw new AppError('archive_damaged', `${name} is missing`);
      return entry;
    };
    const read = (name: string) => inflated(zip, entryOf(name));
    return {
      paths: [...entries.keys()],
      sizeOf: (name) => entries.get(name)?.uncompressedSize,
      read,
      readText: async (name, most) => {
        if (entryOf(name).uncompressedSize > most) throw new AppError('archive_damaged');
        const pieces: Uint8Array[] = [];
        for await (const piece of read(name)) pieces.push(piece);
        return utf8(Buffer.concat(pieces));
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

/** @throws AppError `archive_damaged` */
export function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new AppError('archive_damaged', 'not UTF-8', { cause: error });
  }
}

async function zipAt(path: string): Promise<ZipFile> {
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    if (!fstatSync(file).isFile()) throw new AppError('archive_unreadable');
    // Closing the zip closes the file.
    return await fromFdPromise(file, { autoClose: false });
  } catch (error) {
    closeSync(file);
    throw new AppError('archive_unreadable', undefined, { cause: error });
  }
}

async function entriesOf(
  zip: ZipFile,
  wanted: (path: string) => boolean,
): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > mostFiles) throw new AppError('archive_damaged', 'too many files');
  const found = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      if (!wanted(entry.fileName)) continue;
      const known = found.has(entry.fileName);
      if (known || entry.isEncrypted() || entry.uncompressedSize > largestFile) {
        throw new AppError('archive_damaged', 'a file in it');
      }
      found.set(entry.fileName, entry);
    }
  } catch (error) {
    throw damaged(error);
  }
  return found;
}

async function* inflated(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  try {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const piece of stream) yield piece as Uint8Array;
  } catch (error) {
    throw damaged(error);
  }
}

/** What the disk says stands as it is. */
function damaged(error: unknown): unknown {
  const ofSystem = error instanceof Error && 'syscall' in error;
  if (error instanceof AppError || ofSystem) return error;
  return new AppError('archive_damaged', undefined, { cause: error });
}
