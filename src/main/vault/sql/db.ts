/* oxlint-disable typescript/no-unnecessary-type-parameters -- SQL is text: only the caller knows what a row of it is. */
import { inSteps } from './log.ts';
import type { Log } from './log.ts';
import type { Connection, Statement } from './sqlite.ts';

/** Values by name (`@name` in the statement). */
type Values = Readonly<Record<string, string | number | null | Uint8Array>>;

/** A database to read: queries that only read take this, so the compiler finds hidden writes. */
export interface ReadableDb {
  all<Row>(sql: string, values?: Values): readonly Row[];
  get<Row>(sql: string, values?: Values): Row | undefined;
}

export interface WritableDb extends ReadableDb {
  /** Runs one statement and gives the number of rows that it changed. */
  run(sql: string, values?: Values): number;
  /** All of `work` or nothing of it. Returns only after the commit is on disk. */
  atomically<T>(work: () => T): T;
  /** The same for long work, in turns of the thread; see `Log.transactInSteps`. */
  inSteps<T>(work: () => Promise<T>): Promise<T>;
  /** See `Log.empty`. */
  emptyLog(): void;
}

/** Our face of a better-sqlite3 connection; statements are prepared once. */
export function writableDb(
  connection: Connection,
  log: Pick<Log, 'transact' | 'transactInSteps' | 'empty'> = sqliteLog(connection),
): WritableDb {
  const statements = new Map<string, Statement<[Values]>>();
  const statement = (sql: string) => {
    const known = statements.get(sql);
    if (known) return known;
    const made = connection.prepare<[Values]>(sql);
    statements.set(sql, made);
    return made;
  };
  return {
    all: <Row>(sql: string, values: Values = {}) => statement(sql).all(values) as Row[],
    get: <Row>(sql: string, values: Values = {}) => statement(sql).get(values) as Row | undefined,
    run: (sql, values = {}) => statement(sql).run(values).changes,
    atomically: log.transact,
    inSteps: log.transactInSteps,
    emptyLog: log.empty,
  };
}

/** For a database of which nothing is ever lost unseen: one that is made beside and read back. */
function sqliteLog(connection: Connection): Pick<Log, 'transact' | 'transactInSteps' | 'empty'> {
  return {
    transact: (work) => connection.transaction(work).immediate(),
    transactInSteps: (work) => inSteps(connection, work),
    empty: () => void connection.pragma('wal_checkpoint(TRUNCATE)'),
  };
}
