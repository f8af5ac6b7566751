import { onTestFinished } from 'vitest';
import { migrate } from '#main/vault/sql/migrate.ts';
import { Sqlite } from '#main/vault/sql/sqlite.ts';

/** A database in memory, as the program of schema `version` made it. */
export function databaseAt(version: number) {
  const connection = new Sqlite(':memory:');
  onTestFinished(() => void connection.close());
  connection.pragma('foreign_keys = ON');
  migrate(connection, version);
  return {
    run: (sql: string): void => void connection.exec(sql),
    migrateTo: (target: number): void => migrate(connection, target),
    rows: (sql: string): unknown[] => connection.prepare(sql).all(),
  };
}
