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

/** Rows of a person `p` with one session `s`, as a program before schema 10 wrote them. */
export function oneSession(status: 'open' | 'closed'): string {
  return `
    insert into person (id, name, role, created_at, updated_at) values ('p', 'Sam', '', 't0', 't0');
    insert into template (id, created_at, updated_at) values ('regular', 't0', 't0');
    insert into template_version (template_id, version, body, created_at)
      values ('regular', 1, '{}', 't0');
    insert into session (id, person_id, template_id, template_version, status, starts_at, zone,
        duration_minutes, place, document, notes, revision, created_at, updated_at)
      values ('s', 'p', 'regular', 1, '${status}', 't1', 'UTC', 60, '', '{}', '{}', 1, 't0', 't0');`;
}
