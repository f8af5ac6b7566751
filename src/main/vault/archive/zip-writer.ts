import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

type Pieces = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** One file of a zip. What it holds is asked for when its turn comes, piece by piece. */
export interface ZippedFile {
  /** With `/` between folders. */
  readonly path: string;
  readonly content: () => Pieces;
}

/**
 * What yazl is to write and has written, which its types leave out. For every file it looks through all of it from
 * the begin, which takes longer than everything else where there are many; so what is whole is kept aside until
 * the end.
 */
interface Listing {
  entries: unknown[];
}

/**
 * Writes a zip of `files` to a new file at `path`, one after the other, and flushes it. No file is in memory
 * whole.
 *
 * @throws errors of the disk as they are, what a file's content throws, and the reason of an abort; the file is
 *   then not whole
 */
export async function writeZip(
  path: string,
  files: Iterable<ZippedFile>,
  { madeAt, signal }: { readonly madeAt: Date; readonly signal: AbortSignal },
): Promise<void> {
  const zip = new ZipFile() as ZipFile & Listing;
  const whole: unknown[] = [];
  const out = createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true });
  // The types say less than it is: a PassThrough.
  const from = zip.outputStream as Readable;
  zip.on('error', (error: Error) => from.destroy(error));
  const broken = new AbortController();
  const written = pipeline(from, out, { signal });
  written.catch((error: unknown) => broken.abort(error));
  try {
    for (const { path: name, content } of files) {
      signal.throwIfAborted();
      const stream = Readable.from(content(), { objectMode: false });
      zip.addReadStream(stream, name, { mtime: madeAt, mode: 0o100600 });
      // The next file is begun only once this one is read: so never do many wait in memory.
      await finished(stream, { signal: broken.signal });
      whole.push(...zip.entries.splice(0, zip.entries.length - 1));
    }
    zip.entries = [...whole, ...zip.entries];
    zip.end();
    await written;
  } catch (error) {
    from.destroy(error instanceof Error ? error : new Error(String(error)));
    await written.catch(() => undefined);
    if (!out.closed) await once(out, 'close');
    signal.throwIfAborted();
    throw broken.signal.aborted ? broken.signal.reason : error;
  }
}
