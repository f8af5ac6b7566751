import { expect, test } from 'vitest';
import { databaseAt, oneSession } from '../../../support/migration.ts';

test('from schema 12 on, a vault knows what came with which import, and what was there came with none', () => {
  const database = databaseAt(11);
  database.run(oneSession('closed'));
  database.migrateTo(12);
  database.run(`
    insert into import (id, source, counts, created_at) values ('i', 'markdown', '{}', 't2');
    insert into imported_note (session_id, import_id, source_id, hash)
      values ('s', 'i', 'n', zeroblob(32));`);

  expect(database.rows('select id, notes from session')).toEqual([{ id: 's', notes: '{}' }]);
  expect(
    database.rows(
      `select n.session_id, i.undone_at from imported_note n join import i on i.id = n.import_id`,
    ),
  ).toEqual([{ session_id: 's', undone_at: null }]);
  expect(database.rows('select * from imported_person')).toEqual([]);
});
