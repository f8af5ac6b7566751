import type { Migration } from './index.ts';

/**
 * What came from another program, and with which import.
 *
 * A note that came is known again by `hash`, whatever file brings it, and by the id that it had where it came
 * from. Its row goes with its session, so what was destroyed leaves no trace here, and could come once more.
 * An import itself keeps counts and no names, also after it was undone.
 */
export const imports: Migration = {
  version: 12,
  sql: `
    create table import (
      id text primary key,
      source text not null,
      counts text not null,
      created_at text not null,
      undone_at text
    ) strict;
    create table imported_note (
      session_id text primary key references session (id),
      import_id text not null references import (id),
      source_id text not null,
      hash blob not null check (length(hash) = 32)
    ) strict, without rowid;
    create index imported_note_by_import on imported_note (import_id);
    create index imported_note_by_hash on imported_note (hash);
    create index imported_note_by_source on imported_note (source_id);
    create table imported_person (
      person_id text primary key references person (id),
      import_id text not null references import (id)
    ) strict, without rowid;
    create index imported_person_by_import on imported_person (import_id);
  `,
};
