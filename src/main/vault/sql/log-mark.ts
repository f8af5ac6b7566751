import { randomBytes } from 'node:crypto';
import type { Connection } from './sqlite.ts';

/**
 * What ties a write-ahead log to its database, so that a lost or foreign log is noticed: SQLite itself
 * takes any log whose checksums are right, and takes a missing one for an empty one.
 *
 * Every stretch of the log has a token. Writing the next one into the log, then folding the log in,
 * begins a stretch; its first transaction writes the token once more. So the main file names either
 * the stretch that the log belongs to or the one before it, whenever a crash comes.
 */
export interface LogMark {
  readonly token: string;
  /** The token before it. */
  readonly after: string;
  /** Whether the vault is in use: then its log is never empty. */
  readonly inUse: boolean;
  /**
   * Whether the stretch has begun in the log. In the main file only once the log was folded in whole:
   * when a process ends with the vault open, SQLite folds it in by itself, and deletes it.
   */
  readonly begun: boolean;
}

/** Of a vault that no program with marks has opened yet. */
const unmarked: LogMark = { token: '', after: '', inUse: false, begun: false };

export function readMark(connection: Connection): LogMark {
  const value = connection.prepare("select value from setting where key = 'log'").pluck().get() as
    | string
    | undefined;
  return value === undefined ? unmarked : (JSON.parse(value) as LogMark);
}

/** Whether a main file with this mark is not whole without its log. */
export function owesLog({ inUse, begun }: LogMark): boolean {
  return inUse && !begun;
}

/** The mark of the next stretch. */
export function nextMark({ token }: LogMark, inUse: boolean): LogMark {
  return { token: randomBytes(12).toString('base64url'), after: token, inUse, begun: false };
}

export function writeMark(connection: Connection, mark: LogMark): void {
  put(connection, 'log', mark);
}

/** Writes down that acknowledged writes may be missing, for the audit log and the coach. */
export function writeLogLoss(connection: Connection): void {
  put(connection, 'logLoss', { at: new Date().toISOString(), recorded: false });
}

/**
 * Marks a database as closed in order. For a copy of the main file of a vault in use, which would
 * otherwise ask for a log that it never had.
 */
export function markClosed(connection: Connection): void {
  writeMark(connection, nextMark(readMark(connection), false));
}

function put(connection: Connection, key: 'log' | 'logLoss', value: unknown): void {
  connection
    .prepare(
      `insert into setting (key, value, updated_at) values (?, ?, ?)
       on conflict (key) do update set value = excluded.value, updated_at = excluded.updated_at`,
    )
    .run(key, JSON.stringify(value), new Date().toISOString());
}
