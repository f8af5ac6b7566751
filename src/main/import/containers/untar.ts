import { unpackTar } from 'modern-tar';
import type { TarHeader } from 'modern-tar';
import { AppError } from '#shared/errors.ts';
import type { ImportLimits } from '../limits.ts';
import type { SourceFiles } from '../source.ts';
import { gathered } from './gathered.ts';

/** Whether bytes begin as a tar archive does: with a header that says `ustar`. */
export function isTar(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(257, 262)).toString('latin1') === 'ustar';
}

/**
 * The files of a tar archive (POSIX.1-2017, pax). Links and names that lead out of it stay out; nothing in
 * it is packed, so that it holds no more than its own bytes.
 *
 * @throws AppError `import_damaged` where a header is not what its sum says or the end is missing,
 *   `import_too_large`
 */
export async function untar(bytes: Uint8Array, limits: ImportLimits): Promise<SourceFiles> {
  const files = gathered(limits);
  const admitted: string[] = [];
  const filter = (header: TarHeader): boolean => {
    const type = header.type ?? 'file';
    if (type === 'directory') return false;
    const path = files.admit(header.name, type === 'file' ? header.size : 0);
    if (path === null) return false;
    if (type !== 'file') {
      files.skip(path, type === 'link' || type === 'symlink' ? 'link' : 'not_a_note');
      return false;
    }
    admitted.push(path);
    return true;
  };
  const entries = await unpackTar(bytes, { strict: true, filter }).catch((error: unknown) => {
    if (error instanceof AppError) throw error;
    throw new AppError('import_damaged', 'tar', { cause: error });
  });
  for (const [index, { header, data }] of entries.entries()) {
    const path = admitted[index];
    if (path === undefined || data === undefined) continue;
    files.add({ path, bytes: data, modifiedAt: modifiedAt(header) });
  }
  return files.all();
}

function modifiedAt({ mtime }: TarHeader): string | null {
  return mtime === undefined || Number.isNaN(mtime.getTime()) || mtime.getTime() <= 0
    ? null
    : mtime.toISOString();
}
