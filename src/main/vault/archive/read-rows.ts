import { createHash } from 'node:crypto';
import type { ArchiveTable } from '#shared/model/archive/columns.ts';
import { rowsFile } from '#shared/model/archive/manifest.ts';
import type { SealedPart } from '#shared/model/archive/manifest.ts';
import { AppError } from '#shared/errors.ts';
import { rowReader } from './rows.ts';
import type { StoredRow } from './rows.ts';
import { utf8 } from './zip-reader.ts';
import type { OpenedZip } from './zip-reader.ts';

/** A line of more bytes holds no row of ours. */
const longestLine = 64 * 1024 * 1024;

/**
 * The rows of a table, in their order, some hundred at a time. At its end it is known whether the file was as it
 * was sealed: nothing may count before.
 *
 * @throws AppError `archive_damaged`
 */
export async function* readRows(
  zip: OpenedZip,
  table: ArchiveTable,
  files: SealedPart['files'],
): AsyncGenerator<{ readonly rows: readonly StoredRow[]; readonly size: number }> {
  const path = rowsFile(table.name);
  const sealed = Object.hasOwn(files, path) ? files[path] : undefined;
  if (sealed === undefined || zip.sizeOf(path) !== sealed.bytes) {
    throw new AppError('archive_damaged', path);
  }
  const read = rowReader(table);
  const hash = createHash('sha256');
  const rest: Uint8Array[] = [];
  let waiting = 0;
  for await (const piece of zip.read(path)) {
    hash.update(piece);
    const end = piece.lastIndexOf(10);
    if (end === -1) {
      rest.push(piece);
      waiting += piece.length;
      if (waiting > longestLine) throw new AppError('archive_damaged', 'a line without an end');
      continue;
    }
    const whole = Buffer.concat([...rest, piece.subarray(0, end)]);
    rest.splice(0, rest.length, piece.subarray(end + 1));
    waiting = piece.length - end - 1;
    yield { rows: utf8(whole).split('\n').map(read), size: whole.length + 1 };
  }
  if (waiting > 0) throw new AppError('archive_damaged', 'the last line has no end');
  if (hash.digest('base64url') !== sealed.sha256) throw new AppError('archive_damaged', path);
}
