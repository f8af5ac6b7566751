import type { Migration } from './index.ts';

/**
 * An index in the order of time.
 *
 * What is found is wanted newest first, and the index gives its rows in their order for nothing. So the
 * row of an entry says when its session is: the slot of a session is the minute at which it starts (since
 * 1970) times 4096, plus a number that no other session of that minute has; the row is the slot times 16384,
 * plus the entry's own number in its session. Minutes are kept within bounds, so that no row is one that
 * another entry has until it is moved itself, or more than a number can hold. See `queries/entry-rows.ts`.
 *
 * The index reads a view, for two reasons. Where its tokenizer would take the words of a text for others
 * than we do, it reads `indexed` (see `search/indexed-text.ts`). And the index may cover only the rows from
 * `from_row` on: while it is built anew, newest first, each step moves `from_row` down, and a save keeps in
 * step with what is built already. Here nothing is built yet; the opening of the vault goes on with it.
 *
 * `hashsize` makes the index write what is taken out of it before it takes in what is in its place. FTS5
 * with `secure-delete` (3.53) forgets to take out a word, or the beginning of one, that stands in an entry
 * more than sixty times when both come in one step.
 *
 * It keeps prefixes of one letter too, and no sizes of texts, since the order is not made by them.
 */
export const searchByTime: Migration = {
  version: 10,
  sql: `
    drop trigger entry_inserted;
    drop trigger entry_deleted;
    drop trigger entry_rewritten;
    drop table entry_fts;

    alter table entry add column indexed text;
    with started as (
      select id, min(134000000, max(1, coalesce(unixepoch(starts_at), 0) / 60)) as minute
      from session
    ),
    numbered as (
      select id, minute * 4096 as first, row_number() over (order by minute, id) as number
      from started
    ),
    placed as (
      select id,
        number + max(first - number) over (order by number rows unbounded preceding) as slot
      from numbered
    ),
    wanted as (
      select e.row, p.slot * 16384 - 1
          + row_number() over (partition by e.session_id order by e.position, e.key) as row_then
      from entry e join placed p on p.id = e.session_id
    )
    update entry set row = wanted.row_then from wanted where wanted.row = entry.row;
    create index entry_typed_by_kind on entry (kind, row) where kind <> 'prompt';

    create table entry_index (
      only integer primary key check (only = 1),
      from_row integer not null
    ) strict;
    insert into entry_index
      select 1, iif(exists (select 1 from entry), 9007199254740991, 0);
    create view entry_text as
      select row, coalesce(indexed, text) as text from entry
      where row >= (select from_row from entry_index);
    create virtual table entry_fts using fts5 (
      text,
      content = 'entry_text',
      content_rowid = 'row',
      columnsize = 0,
      prefix = '1 2 3',
      tokenize = "unicode61 remove_diacritics 2"
    );
    insert into entry_fts (entry_fts, rank) values ('secure-delete', 1);
    insert into entry_fts (entry_fts, rank) values ('pgsz', 4000);
    insert into entry_fts (entry_fts, rank) values ('hashsize', 1);

    create trigger entry_inserted after insert on entry
      when new.row >= (select from_row from entry_index) begin
      insert into entry_fts (rowid, text) values (new.row, coalesce(new.indexed, new.text));
    end;
    create trigger entry_deleted after delete on entry
      when old.row >= (select from_row from entry_index) begin
      insert into entry_fts (entry_fts, rowid, text)
        values ('delete', old.row, coalesce(old.indexed, old.text));
    end;
    create trigger entry_rewritten after update of row, text on entry begin
      insert into entry_fts (entry_fts, rowid, text)
        select 'delete', old.row, coalesce(old.indexed, old.text)
        where old.row >= (select from_row from entry_index);
      insert into entry_fts (rowid, text)
        select new.row, coalesce(new.indexed, new.text)
        where new.row >= (select from_row from entry_index);
    end;

    create table saved_search (
      id text primary key,
      name text not null,
      text text not null,
      created_at text not null,
      updated_at text not null
    ) strict;
    create table recent_search (
      text text primary key,
      used_at text not null
    ) strict;
  `,
};
