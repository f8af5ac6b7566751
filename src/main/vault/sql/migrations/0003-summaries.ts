import type { Migration } from './index.ts';

/**
 * Summaries. `payload` is the exact bytes that were signed; `envelope` holds the signatures over them
 * and says who signed, so no second table could say otherwise; `content` is the frozen content beside `member_words`, which the team
 * member may still be writing. Versions only grow, also over a signature that was voided.
 */
export const summaries: Migration = {
  version: 3,
  sql: `
    create table summary (
      id text primary key,
      session_id text not null unique references session (id),
      state text not null check (state in ('none', 'issued', 'cosigned')),
      version integer not null,
      content text,
      member_words text,
      payload blob,
      envelope text,
      created_at text not null,
      updated_at text not null,
      deleted_at text,
      check ((state = 'none') = (envelope is null))
    ) strict;

    create table member_key (
      person_id text primary key references person (id),
      thumbprint text not null,
      public_key text not null,
      wrapped_key text not null,
      created_at text not null
    ) strict;
  `,
};
