import { z } from 'zod';
import { uuid } from '../input/common.ts';
import { largestAttachment } from '../model/attachment.ts';
import type { Attachment, ImageType } from '../model/attachment.ts';
import { coach } from './command.ts';

const session = z.strictObject({ sessionId: uuid });
const one = z.strictObject({ sessionId: uuid, attachmentId: uuid });

/** Base64 takes four characters for three bytes. */
const longestBase64 = 4 * Math.ceil(largestAttachment / 3);

/**
 * Files and images in a session. Its text names them in blocks of their own; to take a block out is to
 * remove the attachment, and what no text names is deleted in time.
 */
export const attachmentCommands = {
  /**
   * Keeps what was pasted or dropped. Refuses `attachment_too_large`, `attachments_full`, and where `type`
   * says that it is an image that the app shows, `attachment_no_image` and `attachment_too_many_dots`.
   */
  addAttachment: coach(
    z.strictObject({
      sessionId: uuid,
      name: z.string().max(1_000),
      /** As the system told it, which is only believed once the bytes say the same. */
      type: z.string().max(200),
      /** Base64 (RFC 4648, 4), with padding. */
      bytes: z.string().max(longestBase64),
    }),
  ).gives<Attachment>(),
  /** Asks for a file and keeps it; null when the person cancelled. Refuses as `addAttachment`. */
  chooseAttachment: coach(session).gives<Attachment | null>(),
  /** All that the session holds, in the order in which they were added; also what its text no longer names. */
  listAttachments: coach(session).gives<readonly Attachment[]>(),
  /** An image to be shown, in base64. Refuses `attachment_no_image` for every other file. */
  readAttachment: coach(one).gives<{ readonly mediaType: ImageType; readonly bytes: string }>(),
  /** Asks where to, and writes a copy that is not encrypted. `fileName` is null when the person cancelled. */
  saveAttachment: coach(one).gives<{ readonly fileName: string | null }>(),
} as const;
