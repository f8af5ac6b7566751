import { closeSync, openSync } from 'node:fs';
import { Sqlite } from './sqlite.ts';

/** Held while a vault is open. */
export interface VaultLock {
  readonly release: () => void;
}

/**
 * Takes the vault for this process, before any file of it is looked at: another process would
 * otherwise read, or fold in, a write-ahead log that is being written.
 *
 * The lock file stays an empty SQLite database with an exclusive transaction on it. So the system
 * holds the lock and drops it when the process dies, and there is nothing stale to clean up.
 *
 * @throws SqliteError `SQLITE_BUSY` when the vault is open elsewhere
 */
export function lockVault(path: string): VaultLock {
  // SQLite would make a new file readable by others.
  closeSync(openSync(path, 'a', 0o600));
  const connection = new Sqlite(path, { timeout: 0 });
  try {
    connection.pragma('journal_mode = MEMORY');
    connection.exec('BEGIN EXCLUSIVE');
    return { release: () => connection.close() };
  } catch (error) {
    connection.close();
    throw error;
  }
}
