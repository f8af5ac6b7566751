import { mediaTypes } from '../../attachment.ts';
import { bytes, flag, id, instant, oneOf, orNull, text, whole } from '../columns.ts';
import type { ArchiveTable } from '../columns.ts';

/** Files and images. The bytes of each are a file of their own, under `attachments/`. */
export const attachmentTables: readonly ArchiveTable[] = [
  {
    name: 'attachment',
    since: 11,
    order: ['row'],
    columns: {
      row: whole,
      id,
      session_id: id,
      name: text,
      media_type: oneOf(mediaTypes),
      size: whole,
      sha256: bytes,
      kept: flag,
      bin_day: orNull(whole),
      created_at: instant,
    },
  },
];
