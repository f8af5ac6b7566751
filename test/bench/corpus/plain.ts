import { Sqlite } from '#main/vault/sql/sqlite.ts';
import { writableDb } from '#main/vault/sql/db.ts';
import type { WritableDb } from '#main/vault/sql/db.ts';
import { migrate } from '#main/vault/sql/migrate.ts';
import { setPragmas } from '#main/vault/sql/pragmas.ts';

export interface PlainDatabase {
  readonly db: WritableDb;
  readonly close: () => void;
}

/**
 * The limit that a vault is measured by: the same schema, settings and statements in plain SQLite,
 * without a cipher, a keyfile, or anything that a vault checks and keeps besides.
 */
export function openPlain(path: string): PlainDatabase {
  const connection = new Sqlite(path, { timeout: 0 });
  connection.pragma('locking_mode = EXCLUSIVE');
  setPragmas(connection);
  migrate(connection);
  return { db: writableDb(connection), close: () => void connection.close() };
}
