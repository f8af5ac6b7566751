import type { Migration } from './index.ts';

/**
 * Two ways of touching fewer pages.
 *
 * Every opening asks what lies in the bin, and each session carries its whole text: without an index
 * of its own, that question read all of it.
 *
 * The full-text index writes leaves of 4050 bytes by itself, made for pages of 4096. The cipher keeps
 * 32 bytes of each page for its nonce and tag, so nearly every leaf took a second page. What is there
 * already changes as the index is merged.
 */
export const fewerPages: Migration = {
  version: 7,
  sql: `
    create index person_in_bin on person (bin_day) where deleted_at is not null;
    create index session_in_bin on session (bin_day) where deleted_at is not null;

    insert into entry_fts (entry_fts, rank) values ('pgsz', 4000);
  `,
};
