import { z } from 'zod';
import { sessionDocument } from '../../../input/document.ts';
import { bytes, id, instant, json, oneOf, orNull, text, whole } from '../columns.ts';
import type { ArchiveTable } from '../columns.ts';

const baseDocument = z.strictObject({
  templateId: z.string(),
  templateVersion: z.int(),
  document: sessionDocument,
});

/**
 * Signed summaries. `payload` is the exact bytes that were signed and `envelope` the exact text of their
 * signatures (docs/format.md): they are what counts, letter by letter. Of keys only the public part stands here.
 */
export const summaryTables: readonly ArchiveTable[] = [
  {
    name: 'summary',
    order: ['session_id', 'position'],
    columns: {
      document_id: id,
      session_id: id,
      position: whole,
      state: oneOf(['none', 'issued', 'cosigned', 'declined']),
      version: whole,
      content: orNull(json(z.looseObject({}))),
      member_words: orNull(text),
      base_document: orNull(json(baseDocument)),
      payload: orNull(bytes),
      envelope: orNull(text),
      created_at: instant,
      updated_at: instant,
    },
  },
  {
    name: 'member_key',
    order: ['person_id', 'thumbprint'],
    columns: {
      person_id: id,
      thumbprint: text,
      public_key: json(z.looseObject({})),
      created_at: instant,
      replaced_at: orNull(instant),
    },
  },
  {
    name: 'kit',
    order: ['id'],
    columns: {
      id,
      session_id: id,
      position: whole,
      version: whole,
      created_at: instant,
      answered_at: orNull(instant),
      reply_hash: orNull(text),
      withdrawn_at: orNull(instant),
    },
  },
];
