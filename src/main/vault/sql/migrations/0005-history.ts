import type { Migration } from './index.ts';

/**
 * What was written before, and what is to go for good.
 *
 * A revision keeps a text that the session no longer has, deflated, with the template whose questions
 * it answers. `written_at` is when the present text was saved; `unkept_since` when the first save was
 * made that no revision holds: null when the present text is kept, or there is none yet.
 *
 * The bin counts days by a clock of its own, which a wrong system clock cannot drive: `bin_day` is
 * that clock's day at which something went into the bin.
 */
export const history: Migration = {
  version: 5,
  sql: `
    create table revision (
      id text primary key,
      session_id text not null references session (id),
      revision integer not null,
      reason text not null
        check (reason in ('closed', 'while_editing', 'before_restore', 'restored')),
      template_id text not null,
      template_version integer not null,
      text blob not null,
      word_count integer not null,
      written_at text not null,
      created_at text not null,
      unique (session_id, revision),
      foreign key (template_id, template_version) references template_version (template_id, version)
    ) strict;

    alter table session add column written_at text;
    alter table session add column unkept_since text;
    update session set written_at = updated_at, unkept_since = updated_at where revision > 0;

    create table bin_clock (
      one integer primary key check (one = 1),
      seen text not null,
      day integer not null
    ) strict;
    alter table person add column bin_day integer;
    alter table session add column bin_day integer;
    update person set bin_day = 0 where deleted_at is not null;
    update session set bin_day = 0 where deleted_at is not null;

    alter table person add column keep_until text;
  `,
};
