import { randomBytes } from 'node:crypto';
import { link, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '#shared/errors.ts';
import type { ErrorCode } from '#shared/errors.ts';
import { writeFlushed } from '#main/vault/index.ts';

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
  await writeWhole(path, writing(bytes), record, (temporary) => rename(temporary, path));
}

/**
 * The same for a file that `write` makes under another name, beside the one that it will have. What `write`
 * throws, and what is left of its file then, goes as with `writeExport`.
 *
 * @param write makes a new file at the path that it is given, and flushes it
 */
export async function writeExportBy(
  path: string,
  write: (temporary: string) => Promise<void>,
  record: () => Promise<void>,
): Promise<void> {
  await writeWhole(path, write, record, (temporary) => rename(temporary, path));
}

/**
 * The same, under the first name that is free: `stem.md`, `stem (2).md` and so on. Never touches a file
 * that is there.
 */
export async function writeNewExport(
  folder: string,
  { stem, ending }: { readonly stem: string; readonly ending: string },
  bytes: Uint8Array,
  record: () => Promise<void>,
): Promise<void> {
  await writeWhole(join(folder, stem), writing(bytes), record, async (temporary) => {
    for (let count = 1; ; count += 1) {
      const path = join(folder, `${stem}${count === 1 ? '' : ` (${count})`}${ending}`);
      if (await takes(path, temporary)) return;
    }
  });
}

async function writeWhole(
  path: string,
  write: (temporary: string) => Promise<void>,
  record: () => Promise<void>,
  name: (temporary: string) => Promise<void>,
): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await write(temporary);
    await record();
    await name(temporary);
  } catch (error) {
    await rm(temporary, { force: true });
    if (error instanceof AppError) throw error;
    const code = codes[codeOf(error)] ?? 'disk_failed';
    throw new AppError(code, 'the export could not be written', { cause: error });
  }
}

function writing(bytes: Uint8Array): (temporary: string) => Promise<void> {
  return (temporary) => writeFlushed(temporary, bytes);
}

/** Gives the file `temporary` the name `path`; false where that is taken. */
async function takes(path: string, temporary: string): Promise<boolean> {
  try {
    // The one call that names a whole file and never replaces another.
    await link(temporary, path);
    await rm(temporary, { force: true });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
  }
  // A disk without links, as a stick is: the name is taken by an empty file, which the whole one replaces.
  try {
    await (await open(path, 'wx', 0o600)).close();
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  await rename(temporary, path);
  return true;
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}
