import { createHash } from 'node:crypto';
import { v7 as newId } from 'uuid';
import type { Input, Output } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import {
  attachmentName,
  imageTypes,
  largestAttachment,
  mostAttachedBytes,
  mostDots,
} from '#shared/model/attachment.ts';
import type { Attachment, MediaType } from '#shared/model/attachment.ts';
import { imageHead } from '#shared/model/image-head.ts';
import { system } from '#shared/words/system.ts';
import { lookAtCalendar } from '../bin/clock.ts';
import type { Vault } from '../context.ts';
import { unsignedSession } from '../sessions/plan.ts';
import { attachmentsOf, insertAttachment } from '../sql/queries/attachments.ts';

/** A file as it comes: from the page, from a file that was chosen, or out of an import. */
export interface GivenFile {
  readonly sessionId: string;
  readonly name: string;
  /** Its media type as somebody else told it; empty where nobody did. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

export function addAttachment(
  vault: Vault,
  { bytes, ...given }: Input<'addAttachment'>,
): Output<'addAttachment'> {
  const decoded = Buffer.from(bytes, 'base64');
  // Node passes over what is no base64; a file must not come in other than it was.
  if (decoded.toString('base64') !== bytes) throw new AppError('invalid_input');
  return keepFile(vault, { ...given, bytes: decoded });
}

/**
 * Keeps a file in a session; its text names it with its next save. The very same file of the same name is
 * kept once.
 *
 * @throws AppError `not_found`, `session_signed`, `attachment_too_large`, `attachments_full`,
 *   `attachment_no_image`, `attachment_too_many_dots`; then nothing is changed
 */
export function keepFile(
  { db, now }: Vault,
  { sessionId, name: givenName, type, bytes }: GivenFile,
): Attachment {
  if (bytes.length > largestAttachment) throw new AppError('attachment_too_large');
  const mediaType = typeOf(bytes, type);
  const sha256 = createHash('sha256').update(bytes).digest();
  const name = attachmentName(givenName) || system.unnamedFile;
  return db.atomically(() => {
    unsignedSession(db, sessionId);
    const known = attachmentsOf(db, sessionId);
    const same = known.find((each) => each.name === name && sha256.equals(each.sha256));
    if (same) return { id: same.id, name, mediaType: same.mediaType, size: same.size };
    const attached = known.reduce((sum, { size }) => sum + size, bytes.length);
    if (attached > mostAttachedBytes) throw new AppError('attachments_full');
    const at = now();
    const id = newId();
    const binDay = lookAtCalendar(db, at).day;
    const createdAt = at.toISOString();
    insertAttachment(db, { id, sessionId, name, mediaType, sha256, binDay, createdAt, bytes });
    return { id, name, mediaType, size: bytes.length };
  });
}

/** What the bytes say; what calls itself an image that is shown has to be one. */
function typeOf(bytes: Uint8Array, told: string): MediaType {
  const head = imageHead(bytes);
  if (head === null) {
    if (imageTypes.some((type) => type === told)) throw new AppError('attachment_no_image');
    return 'application/octet-stream';
  }
  if (head.width * head.height > mostDots) throw new AppError('attachment_too_many_dots');
  return head.type;
}
