import { expect, test } from 'vitest';
import { databaseAt } from '../../../support/migration.ts';

test('a vault of schema 4 keeps its rows, counts its bin from now, and keeps no text as kept yet', () => {
  const database = databaseAt(4);
  database.run(`
    insert into template values ('regular', 't0', 't0', null);
    insert into template_version values ('regular', 1, '{}', 't0');
    insert into person values ('p1', 'Ada', 'Engineer', 't0', 't1', null);
    insert into person values ('p2', 'Ben', '', 't0', 't2', 't2');
    insert into session values
      ('s1', 'p1', 'regular', 1, 'planned', 'a', 'UTC', 50, '', '{}', '{}', 0, 't0', 't1', null),
      ('s2', 'p1', 'regular', 1, 'open', 'b', 'UTC', 50, '', '{}', '{}', 7, 't0', 't3', null),
      ('s3', 'p2', 'regular', 1, 'closed', 'c', 'UTC', 50, 'x', '{}', '{}', 2, 't0', 't4', 't5');
  `);
  const before = {
    people: database.rows('select id, name, role, created_at, updated_at, deleted_at from person'),
    sessions: database.rows('select id, person_id, status, place, revision from session'),
  };

  database.migrateTo(5);

  expect({
    people: database.rows('select id, name, role, created_at, updated_at, deleted_at from person'),
    sessions: database.rows('select id, person_id, status, place, revision from session'),
    bin: database.rows(`select id, bin_day from person union all select id, bin_day from session`),
    retention: database.rows('select distinct keep_until from person'),
    texts: database.rows('select id, written_at, unkept_since from session'),
    revisions: database.rows('select * from revision'),
    clock: database.rows('select * from bin_clock'),
    broken: database.rows('pragma foreign_key_check'),
  }).toEqual({
    ...before,
    bin: [
      { id: 'p1', bin_day: null },
      { id: 'p2', bin_day: 0 },
      { id: 's1', bin_day: null },
      { id: 's2', bin_day: null },
      { id: 's3', bin_day: 0 },
    ],
    retention: [{ keep_until: null }],
    texts: [
      { id: 's1', written_at: null, unkept_since: null },
      { id: 's2', written_at: 't3', unkept_since: 't3' },
      { id: 's3', written_at: 't4', unkept_since: 't4' },
    ],
    revisions: [],
    clock: [],
    broken: [],
  });
});
