import { createHash } from 'node:crypto';
import type { ArchiveTable } from '#shared/model/archive/columns.ts';
import { largestAttachment } from '#shared/model/attachment.ts';
import { AppError } from '#shared/errors.ts';
import type { NoteDocument, SessionDocument } from '#shared/model/document.ts';
import { fromBase64Url } from '../keys/bytes.ts';
import { followEntries } from '../sessions/follow-document.ts';
import type { WritableDb } from '../sql/db.ts';
import { insertPieces } from '../sql/queries/attachments.ts';
import { everySession } from '../sql/queries/sessions.ts';
import { readEnvelope } from '../summaries/signatures.ts';
import type { Stored, StoredRow } from './rows.ts';
import type { Secrets } from './secrets.ts';
import type { OpenedZip } from './zip-reader.ts';

/** Puts rows as they come into an empty vault. Call it inside a transaction. */
export function rowWriter(
  db: WritableDb,
  table: ArchiveTable,
  secrets: Secrets,
): (row: StoredRow) => void {
  const sealed = sealedColumns(table, secrets);
  const columns = [...Object.keys(table.columns), ...Object.keys(sealed)];
  const sql = `insert into "${table.name}" (${columns.map((name) => `"${name}"`).join(', ')})
    values (${columns.map((name) => `@${name}`).join(', ')})`;
  return (row) => {
    if (table.name === 'summary') requireReadable(row['envelope'] ?? null);
    const more = Object.entries(sealed).map(([name, of]) => [name, of(row)] as const);
    db.run(sql, { ...row, ...Object.fromEntries(more) });
    // A trigger has put the day of its making there.
    if (table.name === 'action') {
      const { id = null, done_at: doneAt = null } = row;
      db.run('update action set done_at = @doneAt where id = @id', { id, doneAt });
    }
  };
}

/** What of a row stands only in the sealed part. */
function sealedColumns(
  { name }: ArchiveTable,
  { memberKeys, kits }: Secrets,
): Readonly<Record<string, (row: StoredRow) => Stored>> {
  if (name === 'member_key') {
    const keyOf = ({ person_id: person, thumbprint }: StoredRow) =>
      JSON.stringify([person, thumbprint]);
    const known = new Map(memberKeys.map((key) => [keyOf(key), key.wrapped_key]));
    return { wrapped_key: (row) => known.get(keyOf(row)) ?? null };
  }
  if (name === 'kit') {
    const known = new Map(kits.map(({ id, key }) => [id, fromBase64Url(key)]));
    return { key: ({ id }) => known.get(String(id)) ?? null };
  }
  return {};
}

/**
 * Reads the bytes of the attachments of rows and keeps them; it throws AppError `archive_damaged` where they are
 * not those that were exported.
 */
export function attachmentWriter(
  db: WritableDb,
  zip: OpenedZip,
): (rows: readonly StoredRow[]) => Promise<void> {
  const files = zip.paths.filter((path) => path.startsWith('attachments/'));
  const paths = new Map(files.map((path) => [path.split('/')[1], path]));
  return async (rows) => {
    for (const { row, size, sha256 } of rows) {
      const path = paths.get(String(row));
      const fits = Number(size) <= largestAttachment && path !== undefined;
      if (!fits || zip.sizeOf(path) !== size) throw damagedAttachment();
      const pieces: Uint8Array[] = [];
      for await (const piece of zip.read(path)) pieces.push(piece);
      const bytes = Buffer.concat(pieces);
      const found = createHash('sha256').update(bytes).digest();
      if (!found.equals(sha256 as Uint8Array)) throw damagedAttachment();
      db.atomically(() => insertPieces(db, Number(row), bytes));
    }
  };
}

function damagedAttachment(): AppError {
  return new AppError('archive_damaged', 'an attachment');
}

/** Sessions of one transaction: with each the index writes itself out, which takes longest. */
const sessionsOfStep = 500;

/** Makes the searchable pieces of every session from its texts. */
export function fillEntries(db: WritableDb, onSession: () => void): void {
  const ids = everySession(db).map(({ id }) => id);
  for (let from = 0; from < ids.length; from += sessionsOfStep) {
    db.atomically(() => {
      for (const id of ids.slice(from, from + sessionsOfStep)) {
        fillEntriesOf(db, id);
        onSession();
      }
    });
  }
}

function fillEntriesOf(db: WritableDb, sessionId: string): void {
  const text = db.get<{ readonly document: string; readonly notes: string; readonly at: string }>(
    'select document, notes, updated_at as at from session where id = @sessionId',
    { sessionId },
  );
  if (!text) return;
  followEntries(db, {
    sessionId,
    document: JSON.parse(text.document) as SessionDocument,
    notes: JSON.parse(text.notes) as NoteDocument,
    at: text.at,
  });
}

/** The pages take for granted that what is signed can be read. */
function requireReadable(envelope: Stored): void {
  if (envelope === null) return;
  try {
    readEnvelope(String(envelope));
  } catch (error) {
    throw new AppError('archive_damaged', 'a signed summary', { cause: error });
  }
}
