import type { Connection } from './sqlite.ts';

/**
 * What every connection to a vault is set to (DESIGN 5), with the value that reading back must give.
 * The defaults are not safe here: temporary files would be plaintext, and a WAL database reopens with
 * `synchronous` at NORMAL, which may lose the last saves in a power cut.
 */
export const pragmas: readonly {
  readonly name: string;
  readonly set: string;
  readonly reads: string | number;
}[] = [
  { name: 'temp_store', set: 'MEMORY', reads: 2 },
  { name: 'journal_mode', set: 'WAL', reads: 'wal' },
  { name: 'synchronous', set: 'FULL', reads: 2 },
  // macOS flushes a drive's own cache only when asked in this way; elsewhere these change nothing.
  { name: 'fullfsync', set: 'ON', reads: 1 },
  { name: 'checkpoint_fullfsync', set: 'ON', reads: 1 },
  { name: 'secure_delete', set: 'ON', reads: 1 },
  { name: 'trusted_schema', set: 'OFF', reads: 0 },
  { name: 'cell_size_check', set: 'ON', reads: 1 },
  // Every page that is read again is decrypted again (docs/decisions/search-by-time.md).
  { name: 'cache_size', set: '-64000', reads: -64_000 },
  { name: 'mmap_size', set: '0', reads: 0 },
  { name: 'foreign_keys', set: 'ON', reads: 1 },
  { name: 'locking_mode', set: 'EXCLUSIVE', reads: 'exclusive' },
];

/** Sets every pragma and reads it back: SQLite ignores one that it does not know or cannot set. */
export function setPragmas(connection: Connection): void {
  for (const { name, set, reads } of pragmas) {
    connection.pragma(`${name} = ${set}`);
    if (connection.pragma(name, { simple: true }) !== reads) {
      throw new Error(`PRAGMA ${name} is not ${set}`);
    }
  }
}
