import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { attachmentFile } from '#shared/archive-files/attachment-file.ts';
import { rowsFile } from '#shared/model/archive/manifest.ts';
import type { SealedPart } from '#shared/model/archive/manifest.ts';
import { tablesOf } from '#shared/model/archive/tables.ts';
import { keptSettings } from '#shared/model/archive/tables/settings.ts';
import type { ArchiveTable } from '#shared/model/archive/columns.ts';
import type { Connection } from '../sql/sqlite.ts';
import { lineOf } from './rows.ts';
import type { StoredRow } from './rows.ts';
import type { ZippedFile } from './zip-writer.ts';

/** Characters that are gathered before they go into the file together. */
const gathered = 64 * 1024;

type Digests = SealedPart['files'];

/**
 * A file of rows for each table of the export, in the order of the tables.
 *
 * @param digests each file's are put in once it was read
 * @param onRow called for every row
 */
export function rowFiles(
  copy: Connection,
  schema: number,
  { digests, onRow }: { readonly digests: Digests; readonly onRow: () => void },
): readonly ZippedFile[] {
  return tablesOf(schema).map((table) => {
    const path = rowsFile(table.name);
    return { path, content: () => digested(linesOf(copy, table, onRow), path, digests) };
  });
}

function selectOf({ name, order, columns }: ArchiveTable): string {
  const quoted = (names: readonly string[]) => names.map((each) => `"${each}"`).join(', ');
  return `select ${quoted(Object.keys(columns))} from "${name}" order by ${quoted(order)}`;
}

function* linesOf(copy: Connection, table: ArchiveTable, onRow: () => void): Generator<string> {
  const rows = copy.prepare(selectOf(table)).iterate() as IterableIterator<StoredRow>;
  for (const row of rows) {
    onRow();
    if (table.name === 'setting' && !keptSettings.includes(String(row['key']))) continue;
    yield lineOf(table, row);
  }
}

async function* digested(
  lines: Iterable<string>,
  path: string,
  digests: Digests,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let bytes = 0;
  let waiting = '';
  const taken = (): Buffer => {
    const piece = Buffer.from(waiting);
    hash.update(piece);
    bytes += piece.length;
    waiting = '';
    return piece;
  };
  for (const line of lines) {
    waiting += line;
    if (waiting.length < gathered) continue;
    yield taken();
    // Whatever else is asked of the vault comes between two pieces.
    await setImmediate();
  }
  if (waiting !== '') yield taken();
  digests[path] = { bytes, sha256: hash.digest('base64url') };
}

/** The bytes of every attachment, each a file of its own. */
export function* attachmentFiles(copy: Connection): Generator<ZippedFile> {
  const rows = copy
    .prepare<[], { readonly row: number; readonly name: string }>(
      'select row, name from attachment order by row',
    )
    .all();
  const pieces = copy.prepare<[number], Uint8Array>(
    'select bytes from attachment_piece where attachment = ? order by position',
  );
  for (const attachment of rows) {
    const content = () => pieces.pluck().iterate(attachment.row);
    yield { path: attachmentFile(attachment), content };
  }
}
