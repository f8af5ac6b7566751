import type { Migration } from './index.ts';

/**
 * Files and images that were put into a session.
 *
 * A block of the session's text names an attachment by `id`. The same `id` may stand in several sessions,
 * where a block was pasted into another one: each has a row of its own, so that what hangs on a session
 * goes with it and nothing else does.
 *
 * The bytes lie in pieces in a table of their own: to list what is there reads none of them. The pages that
 * hold them are encrypted as all pages of the database are.
 *
 * `bin_day` is the day of the bin's clock since which the session's text has not named it, null while it
 * does; `kept` says that a kept revision names it, which keeps it for as long as the session.
 */
export const attachments: Migration = {
  version: 11,
  sql: `
    create table attachment (
      row integer primary key,
      id text not null,
      session_id text not null references session (id),
      name text not null,
      media_type text not null,
      size integer not null check (size >= 0),
      sha256 blob not null check (length(sha256) = 32),
      kept integer not null check (kept in (0, 1)),
      bin_day integer,
      created_at text not null,
      unique (session_id, id)
    ) strict;
    create index attachment_by_id on attachment (id);
    create index attachment_unnamed on attachment (bin_day) where bin_day is not null and kept = 0;
    create table attachment_piece (
      attachment integer not null references attachment (row) on delete cascade,
      position integer not null check (position >= 0),
      bytes blob not null,
      primary key (attachment, position)
    ) strict;
  `,
};
