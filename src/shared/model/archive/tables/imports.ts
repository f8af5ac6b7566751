import { z } from 'zod';
import { bytes, id, instant, json, orNull, text } from '../columns.ts';
import type { ArchiveTable } from '../columns.ts';

/** Which import of another program's files brought what. */
export const importTables: readonly ArchiveTable[] = [
  {
    name: 'import',
    since: 12,
    order: ['id'],
    columns: {
      id,
      source: text,
      counts: json(z.looseObject({})),
      created_at: instant,
      undone_at: orNull(instant),
    },
  },
  {
    name: 'imported_note',
    since: 12,
    order: ['session_id'],
    columns: { session_id: id, import_id: id, source_id: text, hash: bytes },
  },
  {
    name: 'imported_person',
    since: 12,
    order: ['person_id'],
    columns: { person_id: id, import_id: id },
  },
];
