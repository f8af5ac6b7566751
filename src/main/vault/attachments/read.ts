import type { Input, Output } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import { isImage } from '#shared/model/attachment.ts';
import { imageHead } from '#shared/model/image-head.ts';
import { record } from '../audit/chain.ts';
import type { Vault } from '../context.ts';
import { knownSession } from '../sessions/plan.ts';
import type { ReadableDb } from '../sql/db.ts';
import { attachmentBytes, attachmentsOf, findAttachment } from '../sql/queries/attachments.ts';
import type { StoredAttachment } from '../sql/queries/attachments.ts';

export function listAttachments(
  { db }: Vault<ReadableDb>,
  { sessionId }: Input<'listAttachments'>,
): Output<'listAttachments'> {
  knownSession(db, sessionId);
  return attachmentsOf(db, sessionId).map(({ id, name, mediaType, size }) => ({
    id,
    name,
    mediaType,
    size,
  }));
}

/**
 * An image for the page to draw. Its bytes are looked at once more: what stands beside them in the
 * database is no reason to hand anything else to a page as an image.
 *
 * @throws AppError `not_found`, `attachment_no_image`
 */
export function readAttachment(
  { db }: Vault<ReadableDb>,
  { sessionId, attachmentId }: Input<'readAttachment'>,
): Output<'readAttachment'> {
  const { mediaType } = knownAttachment(db, sessionId, attachmentId);
  if (!isImage(mediaType)) throw new AppError('attachment_no_image');
  const bytes = attachmentBytes(db, { sessionId, id: attachmentId });
  if (imageHead(bytes)?.type !== mediaType) throw new AppError('attachment_no_image');
  return { mediaType, bytes: Buffer.from(bytes).toString('base64') };
}

/** A copy of an attachment that is to leave the vault. */
export interface AttachmentCopy {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** @throws AppError `not_found` */
export function readAttachmentCopy(
  { db }: Vault<ReadableDb>,
  { sessionId, attachmentId }: Input<'saveAttachment'>,
): AttachmentCopy {
  const { name } = knownAttachment(db, sessionId, attachmentId);
  return { name, bytes: attachmentBytes(db, { sessionId, id: attachmentId }) };
}

/** Puts a leaving copy into the activity log, by its session. */
export function recordAttachmentCopy(
  { db, auditKey, now }: Vault,
  { sessionId, attachmentId }: Input<'saveAttachment'>,
): null {
  db.atomically(() => {
    knownAttachment(db, sessionId, attachmentId);
    record(db, auditKey, { at: now(), kind: 'attachment_saved', subject: sessionId });
  });
  return null;
}

/** @throws AppError `not_found`, also where the session lies in the bin */
function knownAttachment(db: ReadableDb, sessionId: string, id: string): StoredAttachment {
  knownSession(db, sessionId);
  const found = findAttachment(db, { sessionId, id });
  if (!found) throw new AppError('not_found');
  return found;
}
