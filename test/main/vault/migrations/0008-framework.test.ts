import { expect, test } from 'vitest';
import { databaseAt, oneSession } from '../../../support/migration.ts';

test('from schema 8 on, entries of new kinds are kept and found beside those that were there', () => {
  const database = databaseAt(7);
  database.run(oneSession('open'));
  database.run(`
    insert into entry (row, id, session_id, key, kind, prompt_id, step, side, shared, position, text,
        created_at, updated_at)
      values (7, 'e', 's', 'what.obstacles', 'prompt', 'what.obstacles', 'what', 'what', 0, 0,
        'The harbour is closed', 't0', 't0');`);

  database.migrateTo(8);
  database.run(`
    insert into entry (id, session_id, key, kind, shared, position, text, created_at, updated_at)
      values ('f', 's', 'b', 'feedback', 0, 1, 'The harbour opened again', 't2', 't2');
    update entry set text = 'The harbour was closed' where id = 'e';`);

  expect({
    found: database.rows(`select rowid, text from entry_fts where entry_fts match 'harbour'`),
    gone: database.rows(`select rowid from entry_fts where entry_fts match 'is'`),
    kept: database.rows(`select row, id, session_id, side, created_at from entry where id = 'e'`),
    session: database.rows(`select missed_by, focus, reflection, invite_sequence from session`),
    person: database.rows('select archived_at, clean_slate from person'),
  }).toEqual({
    found: [
      { rowid: 7, text: 'The harbour was closed' },
      { rowid: 8, text: 'The harbour opened again' },
    ],
    gone: [],
    kept: [{ row: 7, id: 'e', session_id: 's', side: 'what', created_at: 't0' }],
    session: [{ missed_by: null, focus: '', reflection: '', invite_sequence: 0 }],
    person: [{ archived_at: null, clean_slate: 0 }],
  });
});

test('from schema 8 on, it is known when an action was ticked, and not of one from before', () => {
  const database = databaseAt(7);
  database.run(oneSession('open'));
  database.run(`
    insert into action (id, session_id, text, owner, due, done, created_at, updated_at) values
      ('old', 's', 'Call', 'member', null, 1, 't0', 't0'),
      ('ticked', 's', 'Ask', 'member', null, 0, 't0', 't0'),
      ('opened', 's', 'Go', 'coach', null, 0, 't0', 't0');`);
  database.migrateTo(8);
  database.run(`
    insert into action (id, session_id, text, owner, due, done, created_at, updated_at)
      values ('written', 's', 'Write', 'coach', null, 1, 't2', 't2');
    update action set done = 1, updated_at = 't3' where id in ('ticked', 'opened');
    update action set text = 'Ask again', updated_at = 't4' where id = 'ticked';
    update action set done = 0, updated_at = 't5' where id = 'opened';`);
  expect(database.rows('select id, done, done_at from action order by id')).toEqual([
    { id: 'old', done: 1, done_at: null },
    { id: 'opened', done: 0, done_at: null },
    { id: 'ticked', done: 1, done_at: 't3' },
    { id: 'written', done: 1, done_at: 't2' },
  ]);
});
