import type { Attachment } from '#shared/model/attachment.ts';
import type { ReadableDb, WritableDb } from '../db.ts';

/** An attachment as it is stored, without its bytes. */
export interface StoredAttachment extends Attachment {
  readonly sessionId: string;
  readonly sha256: Uint8Array;
  /** When it was added, ISO 8601 instant. */
  readonly createdAt: string;
}

/** One attachment of one session; another session may have one of the same id. */
export interface AttachmentKey {
  readonly sessionId: string;
  readonly id: string;
}

/** Bytes of one piece: a row is read whole, and a file need not be. */
const pieceSize = 256 * 1024;

const stored = `id, session_id as sessionId, name, media_type as mediaType, size, sha256,
  created_at as createdAt`;

/** Every attachment of a session, also what its text no longer names; in the order in which they were added. */
export function attachmentsOf(db: ReadableDb, sessionId: string): readonly StoredAttachment[] {
  return db.all<StoredAttachment>(
    `select ${stored} from attachment where session_id = @sessionId order by row`,
    { sessionId },
  );
}

export function findAttachment(db: ReadableDb, key: AttachmentKey): StoredAttachment | undefined {
  return db.get<StoredAttachment>(
    `select ${stored} from attachment where session_id = @sessionId and id = @id`,
    { ...key },
  );
}

/** The bytes of an attachment; none where there is no such one. */
export function attachmentBytes(db: ReadableDb, key: AttachmentKey): Uint8Array {
  const pieces = db.all<{ readonly bytes: Uint8Array }>(
    `select p.bytes from attachment_piece p join attachment a on a.row = p.attachment
     where a.session_id = @sessionId and a.id = @id order by p.position`,
    { ...key },
  );
  return Buffer.concat(pieces.map(({ bytes }) => bytes));
}

/**
 * Keeps an attachment with its bytes. No text names it yet: see `setNamedAttachments`. Call it inside a
 * transaction.
 *
 * @param attachment.binDay the day of the bin's clock
 */
export function insertAttachment(
  db: WritableDb,
  {
    bytes,
    ...attachment
  }: Omit<StoredAttachment, 'size'> & { readonly binDay: number; readonly bytes: Uint8Array },
): void {
  db.run(
    `insert into attachment (id, session_id, name, media_type, size, sha256, kept, bin_day, created_at)
     values (@id, @sessionId, @name, @mediaType, @size, @sha256, 0, @binDay, @createdAt)`,
    { ...attachment, size: bytes.length },
  );
  const { id, sessionId } = attachment;
  const made = db.get<{ readonly row: number }>(
    'select row from attachment where session_id = @sessionId and id = @id',
    { id, sessionId },
  );
  if (made) insertPieces(db, made.row, bytes);
}

/** Keeps the bytes of the attachment in `row`. Call it inside a transaction. */
export function insertPieces(db: WritableDb, row: number, bytes: Uint8Array): void {
  for (let from = 0; from < bytes.length; from += pieceSize) {
    db.run(
      `insert into attachment_piece (attachment, position, bytes)
       values (@row, @position, @bytes)`,
      { row, position: from / pieceSize, bytes: bytes.subarray(from, from + pieceSize) },
    );
  }
}

/**
 * Gives a session the attachments of `ids` that another session has and it has not: their blocks were
 * pasted. Call it inside a transaction.
 */
export function copyAttachments(
  db: WritableDb,
  input: { readonly sessionId: string; readonly ids: readonly string[]; readonly at: string },
): void {
  const { sessionId, ids, at } = input;
  for (const id of ids) {
    const copied = db.run(
      `insert into attachment (id, session_id, name, media_type, size, sha256, kept, bin_day, created_at)
       select id, @sessionId, name, media_type, size, sha256, 0, null, @at from attachment
       where id = @id and not exists
         (select 1 from attachment where session_id = @sessionId and id = @id)
       order by row limit 1`,
      { id, sessionId, at },
    );
    if (copied === 0) continue;
    db.run(
      `insert into attachment_piece (attachment, position, bytes)
       select (select row from attachment where session_id = @sessionId and id = @id), position, bytes
       from attachment_piece where attachment =
         (select row from attachment where id = @id and session_id <> @sessionId order by row limit 1)`,
      { id, sessionId },
    );
  }
}

/**
 * Says which attachments the text of a session names: all others lie aside, from `binDay` on where they
 * do not yet.
 */
export function setNamedAttachments(
  db: WritableDb,
  input: { readonly sessionId: string; readonly ids: readonly string[]; readonly binDay: number },
): void {
  const { sessionId, ids, binDay } = input;
  db.run(
    `update attachment
     set bin_day = iif(id in (select value from json_each(@ids)), null, @binDay)
     where session_id = @sessionId
       and (bin_day is null) <> (id in (select value from json_each(@ids)))`,
    { sessionId, binDay, ids: JSON.stringify(ids) },
  );
}

/** A revision that is kept names these: they stay for as long as the session. */
export function keepAttachments(
  db: WritableDb,
  { sessionId, ids }: { readonly sessionId: string; readonly ids: readonly string[] },
): void {
  db.run(
    `update attachment set kept = 1
     where session_id = @sessionId and kept = 0 and id in (select value from json_each(@ids))`,
    { sessionId, ids: JSON.stringify(ids) },
  );
}

/** What neither a text nor a kept revision names, and since which day of the bin's clock. */
export function attachmentsAside(
  db: ReadableDb,
): readonly (AttachmentKey & { readonly binDay: number })[] {
  return db.all(
    `select session_id as sessionId, id, bin_day as binDay from attachment
     where bin_day is not null and kept = 0`,
  );
}

/** Deletes an attachment for good, with its bytes. */
export function purgeAttachment(db: WritableDb, key: AttachmentKey): void {
  db.run('delete from attachment where session_id = @sessionId and id = @id', { ...key });
}
