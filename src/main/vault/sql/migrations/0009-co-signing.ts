import type { Migration } from './index.ts';

/**
 * Summaries with addenda, member keys that are replaced, and summaries sent to the member's own device.
 *
 * A summary is a chain of links, each a row: position 0 is the original, n the n-th addendum. All have
 * one document id. Only the last link can change, and none once the member has signed it. `base_document`
 * (JSON) is the session's text, and the template whose questions it answers, as they were when the
 * addendum was begun: for when it is given up.
 *
 * Of a person's member keys the one without `replaced_at` is pinned; the others stay, since signatures
 * made with them stay. A key that was made on the member's own device has no `wrapped_key` here.
 *
 * A kit is a summary that was sent away to be signed: `key` opens the reply, `reply_hash` (SHA-256 of the
 * reply file, base64url) tells the same reply that comes twice from another one.
 */
export const coSigning: Migration = {
  version: 9,
  sql: `
    create table summary_next (
      document_id text not null,
      session_id text not null references session (id),
      position integer not null check (position >= 0),
      state text not null check (state in ('none', 'issued', 'cosigned', 'declined')),
      version integer not null,
      content text,
      member_words text,
      base_document text,
      payload blob,
      envelope text,
      created_at text not null,
      updated_at text not null,
      primary key (session_id, position),
      unique (document_id, position),
      check ((state = 'none') = (envelope is null))
    ) strict;
    insert into summary_next (document_id, session_id, position, state, version, content, member_words,
        payload, envelope, created_at, updated_at)
      select id, session_id, 0, state, version, content, member_words, payload, envelope, created_at,
        updated_at from summary;
    drop table summary;
    alter table summary_next rename to summary;
    create index summary_unfinished on summary (state, session_id, position)
      where state <> 'cosigned';

    create table member_key_next (
      person_id text not null references person (id),
      thumbprint text not null,
      public_key text not null,
      wrapped_key text,
      created_at text not null,
      replaced_at text,
      primary key (person_id, thumbprint)
    ) strict;
    insert into member_key_next (person_id, thumbprint, public_key, wrapped_key, created_at)
      select person_id, thumbprint, public_key, wrapped_key, created_at from member_key;
    drop table member_key;
    alter table member_key_next rename to member_key;
    create unique index member_key_pinned on member_key (person_id) where replaced_at is null;

    create table kit (
      id text primary key,
      session_id text not null references session (id),
      position integer not null,
      version integer not null,
      key blob not null,
      created_at text not null,
      answered_at text,
      reply_hash text,
      withdrawn_at text
    ) strict;
    create index kit_by_session on kit (session_id, position);
  `,
};
