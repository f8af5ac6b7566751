import { expect, test } from 'vitest';
import { databaseAt } from '../../../support/migration.ts';

test('from schema 7 on, the bin is found by an index, and a leaf of the full-text index fits a page', () => {
  const database = databaseAt(6);
  database.run(
    `insert into person (id, name, role, created_at, updated_at, deleted_at, bin_day)
     values ('p', 'Sam', '', 't0', 't0', 't1', 3)`,
  );

  database.migrateTo(7);

  const inBin = (table: string) => `select id, bin_day from ${table} where deleted_at is not null`;
  const way = (table: string) =>
    (database.rows(`explain query plan ${inBin(table)}`) as { readonly detail: string }[]).map(
      ({ detail }) => detail,
    );
  expect({
    people: database.rows(inBin('person')),
    ways: [way('person'), way('session')],
    leaf: database.rows("select v from entry_fts_config where k = 'pgsz'"),
  }).toEqual({
    people: [{ id: 'p', bin_day: 3 }],
    ways: [['SCAN person USING INDEX person_in_bin'], ['SCAN session USING INDEX session_in_bin']],
    leaf: [{ v: 4000 }],
  });
});
