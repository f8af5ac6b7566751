import { crc32 } from 'node:zlib';
import { fromBufferPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { AppError } from '#shared/errors.ts';
import type { ImportLimits } from '../limits.ts';
import type { SourceFiles } from '../source.ts';
import { gathered } from './gathered.ts';
import type { Gathered } from './gathered.ts';

/** Whether bytes begin as a zip archive does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/**
 * The files of a zip archive (PKWARE APPNOTE 6.3), by its central directory. Entries whose names lead out
 * of it, links, encrypted and damaged ones stay out one by one.
 *
 * @throws AppError `import_damaged` where it is no whole archive, `import_too_large` where it unpacks to
 *   more than the limits allow, or to more than any text or picture does
 */
export async function unzip(bytes: Uint8Array, limits: ImportLimits): Promise<SourceFiles> {
  const files = gathered(limits);
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
      lazyEntries: true,
      // One name that leads elsewhere must not cost a person all the others.
      decodeStrings: false,
    });
    for await (const entry of zip.eachEntry()) {
      await take(zip, entry, files, limits);
    }
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('import_damaged', 'zip', { cause: error });
  }
  return files.all();
}

async function take(
  zip: ZipFile,
  entry: Entry,
  files: Gathered,
  limits: ImportLimits,
): Promise<void> {
  const name = nameOf(entry);
  if (name.endsWith('/') && entry.uncompressedSize === 0) return;
  const path = files.admit(name, entry.uncompressedSize);
  if (path === null) return;
  if (isLink(entry)) return files.skip(path, 'link');
  if (entry.isEncrypted()) return files.skip(path, 'encrypted');
  const packed = Math.max(entry.compressedSize, 1);
  if (entry.uncompressedSize > smallest && entry.uncompressedSize / packed > limits.ratio) {
    throw new AppError('import_too_large');
  }
  const bytes = await unpacked(zip, entry);
  if (bytes === null) return files.skip(path, 'unreadable');
  files.add({ path, bytes, modifiedAt: modifiedAt(entry) });
}

/** What is below is no bomb, whatever it was packed from. */
const smallest = 1024 * 1024;

/** The bytes of an entry; null where they are not what the archive says of them. */
async function unpacked(zip: ZipFile, entry: Entry): Promise<Uint8Array | null> {
  if (!entry.canDecodeFileData()) return null;
  const chunks: Buffer[] = [];
  try {
    // Ends where there is more than the entry said, so that no more is held than was admitted.
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  } catch {
    return null;
  }
  const bytes = Buffer.concat(chunks);
  return crc32(bytes) === entry.crc32 ? bytes : null;
}

const unicodeNames = 0x800;

/** UTF-8, also where an archive does not say so; what is none has letters of an old code page. */
function nameOf(entry: Entry): string {
  const raw = entry.fileNameRaw;
  const isUnicode = (entry.generalPurposeBitFlag & unicodeNames) !== 0;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    return isUnicode ? raw.toString('utf8') : raw.toString('latin1');
  }
}

const fromUnix = 3;
const fileKinds = 0o170_000;
const linkKind = 0o120_000;

function isLink({ versionMadeBy, externalFileAttributes }: Entry): boolean {
  const mode = externalFileAttributes >>> 16;
  return versionMadeBy >>> 8 === fromUnix && (mode & fileKinds) === linkKind;
}

function modifiedAt(entry: Entry): string | null {
  const date = entry.getLastModDate();
  const year = date.getFullYear();
  // What a packer without a clock writes.
  return Number.isNaN(year) || year <= 1980 ? null : date.toISOString();
}
