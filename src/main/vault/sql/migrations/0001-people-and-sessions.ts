import type { Migration } from './index.ts';

/**
 * People, their sessions, and the templates by which sessions are held.
 * A session keeps the version of the template that it was held with, so that a question changed
 * later does not change what was answered. `deleted_at` is the bin.
 */
export const peopleAndSessions: Migration = {
  version: 1,
  sql: `
    create table setting (
      key text primary key,
      value text not null,
      updated_at text not null
    ) strict, without rowid;

    create table person (
      id text primary key,
      name text not null,
      role text not null,
      created_at text not null,
      updated_at text not null,
      deleted_at text
    ) strict;

    create table template (
      id text primary key,
      created_at text not null,
      updated_at text not null,
      deleted_at text
    ) strict;

    create table template_version (
      template_id text not null references template (id),
      version integer not null,
      body text not null,
      created_at text not null,
      primary key (template_id, version)
    ) strict;

    create table session (
      id text primary key,
      person_id text not null references person (id),
      template_id text not null,
      template_version integer not null,
      status text not null check (status in ('planned', 'open', 'closed')),
      starts_at text not null,
      zone text not null,
      duration_minutes integer not null,
      place text not null,
      document text not null,
      notes text not null,
      revision integer not null,
      created_at text not null,
      updated_at text not null,
      deleted_at text,
      foreign key (template_id, template_version) references template_version (template_id, version)
    ) strict;
    create index session_by_person on session (person_id, starts_at);
    create index session_by_start on session (starts_at);
  `,
};
