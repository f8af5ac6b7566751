import type { Migration } from './index.ts';

/**
 * The whole framework, beside what is written in a session.
 *
 * What stands in a document (feedback, acknowledgements) follows it as actions do. What a coach keeps
 * about a person beside the sessions (profile, running list, goals, focus areas, assessments) has rows
 * of its own, each with a bin of its own.
 *
 * An agenda item is open until it was discussed in a session that is there, or dropped. Nothing is
 * copied when a session closes or moves, so nothing can be lost then.
 *
 * When an action was done is kept by triggers, because a tick comes by the document and by the lists. Of
 * those that were done before, the day is not known.
 *
 * The kinds of entries are the program's and grow with it; a list of them here would make every new kind
 * copy the whole table once more.
 */
export const framework: Migration = {
  version: 8,
  sql: `
    create table entry_next (
      row integer primary key,
      id text not null unique,
      session_id text not null references session (id),
      key text not null,
      kind text not null,
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
    insert into entry_next (row, id, session_id, key, kind, prompt_id, step, side, shared, position,
        text, created_at, updated_at)
      select row, id, session_id, key, kind, prompt_id, step, side, shared, position,
        text, created_at, updated_at from entry;
    drop table entry;
    alter table entry_next rename to entry;
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

    create table feedback (
      id text primary key,
      session_id text not null references session (id),
      direction text not null check (direction in ('given', 'received')),
      value_id text,
      situation text not null,
      impact text not null,
      input text not null,
      follow_up text not null,
      created_at text not null,
      updated_at text not null
    ) strict;
    create index feedback_by_session on feedback (session_id);

    create table acknowledgement (
      id text primary key,
      session_id text not null references session (id),
      value_id text,
      text text not null,
      created_at text not null,
      updated_at text not null
    ) strict;
    create index acknowledgement_by_session on acknowledgement (session_id);

    alter table action add column done_at text;
    create trigger action_written_done after insert on action when new.done = 1 begin
      update action set done_at = new.created_at where id = new.id;
    end;
    create trigger action_ticked after update of done on action when new.done <> old.done begin
      update action set done_at = iif(new.done = 1, new.updated_at, null) where id = new.id;
    end;

    alter table session add column missed_by text check (missed_by in ('member', 'coach', 'both'));
    alter table session add column occurrence text;
    alter table session add column focus text not null default '';
    alter table session add column reflection text not null default '';
    alter table session add column invite_sequence integer not null default 0;
    alter table session add column invited_at text;
    alter table session add column invited_as text;
    create table session_move (
      id text primary key,
      session_id text not null references session (id),
      from_starts_at text not null,
      to_starts_at text not null,
      moved_by text check (moved_by in ('member', 'coach')),
      created_at text not null
    ) strict;
    create index session_move_by_session on session_move (session_id);

    alter table person add column archived_at text;
    alter table person add column clean_slate integer not null default 0
      check (clean_slate in (0, 1));
    create table profile (
      person_id text not null references person (id),
      field text not null,
      text text not null,
      session_id text,
      updated_at text not null,
      primary key (person_id, field)
    ) strict, without rowid;

    create table schedule (
      person_id text primary key references person (id),
      every_weeks integer not null check (every_weeks between 1 and 26),
      weekday integer not null check (weekday between 1 and 7),
      time text not null,
      zone text not null,
      duration_minutes integer not null,
      place text not null,
      first_day text not null,
      created_at text not null,
      updated_at text not null
    ) strict;
    create table schedule_skip (
      person_id text not null references person (id),
      day text not null,
      created_at text not null,
      primary key (person_id, day)
    ) strict, without rowid;

    create table agenda_item (
      id text primary key,
      person_id text not null references person (id),
      raised_by text not null check (raised_by in ('member', 'coach')),
      kind text not null check (kind in ('topic', 'question', 'action')),
      text text not null,
      prompt_id text,
      owner text check (owner in ('member', 'coach')),
      due text,
      source_session_id text,
      shared integer not null check (shared in (0, 1)),
      discussed_in text,
      dropped_at text,
      position integer not null,
      created_at text not null,
      updated_at text not null,
      deleted_at text,
      bin_day integer
    ) strict;
    create index agenda_item_by_person on agenda_item (person_id, position);

    create table goal (
      id text primary key,
      person_id text not null references person (id),
      title text not null,
      measure text not null,
      start_value real not null,
      target_value real not null,
      due text,
      status text not null check (status in ('open', 'reached', 'dropped')),
      competence integer check (competence between 1 and 4),
      confidence integer check (confidence between 1 and 4),
      created_at text not null,
      updated_at text not null,
      deleted_at text,
      bin_day integer
    ) strict;
    create index goal_by_person on goal (person_id);
    create table check_in (
      id text primary key,
      goal_id text not null references goal (id),
      day text not null,
      value real not null,
      note text not null,
      created_at text not null,
      updated_at text not null,
      deleted_at text,
      bin_day integer
    ) strict;
    create index check_in_by_goal on check_in (goal_id, day);

    create table focus_area (
      id text primary key,
      person_id text not null references person (id),
      title text not null,
      effect integer not null check (effect between 1 and 5),
      effort integer not null check (effort between 1 and 5),
      active integer not null check (active in (0, 1)),
      baseline integer not null check (baseline between 1 and 10),
      baseline_day text not null,
      competence integer check (competence between 1 and 4),
      confidence integer check (confidence between 1 and 4),
      created_at text not null,
      updated_at text not null,
      deleted_at text,
      bin_day integer
    ) strict;
    create index focus_area_by_person on focus_area (person_id);
    create table observation (
      id text primary key,
      focus_area_id text not null references focus_area (id),
      day text not null,
      rating integer not null check (rating between 1 and 10),
      note text not null,
      created_at text not null,
      updated_at text not null,
      deleted_at text,
      bin_day integer
    ) strict;
    create index observation_by_focus_area on observation (focus_area_id, day);

    create table assessment (
      id text primary key,
      person_id text not null references person (id),
      day text not null,
      rater text not null check (rater in ('self', 'coach', 'manager', 'peer', 'report', 'other')),
      created_at text not null,
      updated_at text not null,
      deleted_at text,
      bin_day integer
    ) strict;
    create index assessment_by_person on assessment (person_id, day);
    create table assessment_answer (
      assessment_id text not null references assessment (id),
      area text not null,
      text text not null,
      rating integer check (rating between 1 and 5),
      primary key (assessment_id, area)
    ) strict, without rowid;

    create table value (
      id text primary key,
      kind text not null check (kind in ('value', 'norm', 'objective')),
      text text not null,
      position integer not null,
      created_at text not null,
      updated_at text not null,
      deleted_at text,
      bin_day integer
    ) strict;
    create table question (
      id text primary key,
      text text not null,
      step text,
      situation text,
      created_at text not null,
      updated_at text not null,
      deleted_at text,
      bin_day integer
    ) strict;
    create table tool (
      id text primary key,
      title text not null,
      body text not null,
      created_at text not null,
      updated_at text not null,
      deleted_at text,
      bin_day integer
    ) strict;

    alter table template add column bin_day integer;
  `,
};
