import type { Migration } from './index.ts';

/**
 * What a session's document holds, in rows: one entry per prompt or typed block, with actions and
 * insights beside. They follow the document and are never edited on their own, so they have no bin
 * of their own: what leaves the document leaves here.
 *
 * The index keeps no second copy of the text (external content); triggers keep it in step, and
 * `secure-delete` removes deleted words from it for good.
 */
export const entries: Migration = {
  version: 2,
  sql: `
    create table entry (
      row integer primary key,
      id text not null unique,
      session_id text not null references session (id),
      key text not null,
      kind text not null check (kind in ('prompt', 'action', 'insight', 'note')),
      prompt_id text,
      step text,
      side text check (side in ('what', 'how', 'both')),
      shared integer not null check (shared in (0, 1)),
      position integer not null,
      text text not null,
      created_at text not null,
      updated_at text not null,
      unique (session_id, key)
    ) strict;

    create virtual table entry_fts using fts5 (
      text,
      content = 'entry',
      content_rowid = 'row',
      prefix = '2 3',
      tokenize = "unicode61 remove_diacritics 2"
    );
    insert into entry_fts (entry_fts, rank) values ('secure-delete', 1);

    create trigger entry_inserted after insert on entry begin
      insert into entry_fts (rowid, text) values (new.row, new.text);
    end;
    create trigger entry_deleted after delete on entry begin
      insert into entry_fts (entry_fts, rowid, text) values ('delete', old.row, old.text);
    end;
    create trigger entry_rewritten after update of text on entry begin
      insert into entry_fts (entry_fts, rowid, text) values ('delete', old.row, old.text);
      insert into entry_fts (rowid, text) values (new.row, new.text);
    end;

    create table action (
      id text primary key,
      session_id text not null references session (id),
      text text not null,
      owner text not null check (owner in ('member', 'coach')),
      due text,
      done integer not null check (done in (0, 1)),
      created_at text not null,
      updated_at text not null
    ) strict;
    create index action_by_session on action (session_id);
    create index action_open_by_due on action (due) where done = 0;

    create table insight (
      id text primary key,
      session_id text not null references session (id),
      text text not null,
      created_at text not null,
      updated_at text not null
    ) strict;
    create index insight_by_session on insight (session_id);
  `,
};
