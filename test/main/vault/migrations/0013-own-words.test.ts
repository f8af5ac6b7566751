import { expect, test } from 'vitest';
import { databaseAt, oneSession } from '../../../support/migration.ts';

test('from schema 13 on, a vault keeps own words, each once, and has none at first', () => {
  const database = databaseAt(12);
  database.run(oneSession('closed'));
  database.migrateTo(13);
  const before = database.rows('select word from own_word');
  const add = () =>
    database.run("insert into own_word (word, created_at) values ('Amara', '2026-01-01')");
  add();

  expect(before).toEqual([]);
  expect(add).toThrow(/unique/i);
  expect(database.rows('select id, notes from session')).toEqual([{ id: 's', notes: '{}' }]);
});
