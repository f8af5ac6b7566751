import { expect, test } from 'vitest';
import { databaseAt } from '../../../support/migration.ts';

test('a vault of schema 5 has no folder for backups yet, and would make them daily', () => {
  const database = databaseAt(5);
  database.run(`insert into setting values ('vaultId', '"v"', 't0')`);

  database.migrateTo(6);

  expect({
    settings: database.rows('select * from setting'),
    plan: database.rows('select * from backup_plan'),
    backups: database.rows('select * from backup'),
    broken: database.rows('pragma foreign_key_check'),
  }).toEqual({
    settings: [{ key: 'vaultId', value: '"v"', updated_at: 't0' }],
    plan: [
      {
        one: 1,
        folder: null,
        folder_since: null,
        automatic: 1,
        failed_at: null,
        failed_code: null,
      },
    ],
    backups: [],
    broken: [],
  });
});
