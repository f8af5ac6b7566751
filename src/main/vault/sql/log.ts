import { nextMark, readMark, writeLogLoss, writeMark } from './log-mark.ts';
import type { Connection } from './sqlite.ts';

/** So many pages, 4 MiB, may stand in the write-ahead log before they are folded in. */
const longest = 1_000;

/** The write-ahead log of an open database; it decides when the log is folded into the main file. */
export interface Log {
  /**
   * Runs `work` as one transaction, or as a part of the one that is under way. Returns only after the
   * commit is on disk.
   */
  transact<T>(work: () => T): T;
  /**
   * The same, over turns of the thread. Whoever calls it sees to it that nothing else touches the database
   * until it has ended.
   */
  transactInSteps<T>(work: () => Promise<T>): Promise<T>;
  /**
   * Folds the whole log into the main file. Never truncates it: an empty log beside a vault in use is
   * how a lost one looks. Call it where no transaction is open.
   */
  fold(): void;
  /** No fold comes by itself until the function that this gives is called. */
  hold(): () => void;
  /**
   * Folds the log in and empties it, so that nothing on disk is older than the last commit; the next
   * transaction begins a new stretch. Call it where no transaction is open and no fold is held.
   *
   * @throws SqliteError when the disk does not take it; the log then stays, whole
   */
  empty(): void;
  /** Folds the log in for good and says in the main file that nothing is missing. */
  end(): void;
}

/**
 * Takes the log over from SQLite, whose own checkpoints would leave no mark.
 *
 * @param lost whether the log before this one was lost; written down together with the first mark, so
 *   that a crash cannot hide it
 */
export function keepLog(connection: Connection, lost: boolean): Log {
  connection.pragma('wal_autocheckpoint = 0');
  // Each stretch ends where the file ends: a transaction that a crash cut off then shows by its length.
  connection.pragma('journal_size_limit = 0');
  const length = connection.prepare('pragma wal_checkpoint(NOOP)');
  const frames = (): number => (length.get() as { readonly log: number }).log;
  let marked = false;
  let markDue = true;
  let lossDue = lost;
  let held = 0;

  const begin = connection.transaction(() => {
    writeMark(connection, nextMark(readMark(connection), true));
    if (lossDue) writeLogLoss(connection);
  });
  // A transaction of its own: the first of a stretch overwrites the one before, so that a crash in it
  // looks like a lost one; it may not hold anything that can be missed.
  const markStretch = (): void => {
    writeMark(connection, { ...readMark(connection), begun: true });
    markDue = false;
  };
  const fold = (): void => {
    begin.immediate();
    marked = true;
    lossDue = false;
    markDue = true;
    connection.pragma('wal_checkpoint(PASSIVE)');
    markStretch();
  };
  const end = (): void => {
    if (marked) writeMark(connection, nextMark(readMark(connection), false));
    connection.pragma('wal_checkpoint(TRUNCATE)');
  };
  const ready = (): void => {
    if (!marked) fold();
    if (markDue) markStretch();
  };
  const committed = (): void => {
    // What was acknowledged stands in the log; a disk that takes no fold now takes one later.
    if (held === 0 && frames() >= longest) isTaken(fold);
  };
  return {
    transact: (work) => {
      if (connection.inTransaction) return connection.transaction(work).immediate();
      ready();
      const done = connection.transaction(work).immediate();
      committed();
      return done;
    },
    transactInSteps: async (work) => {
      ready();
      const done = await inSteps(connection, work);
      committed();
      return done;
    },
    fold,
    hold: () => {
      held += 1;
      let holds = true;
      return () => {
        if (holds) held -= 1;
        holds = false;
      };
    },
    empty: () => {
      // A loss that is not written down yet must not be forgotten with the mark.
      if (!marked) fold();
      try {
        end();
      } finally {
        marked = false;
      }
    },
    end: () => {
      // Folded first, so that even a full disk has room for the mark in the log. Without the mark the
      // next opening would ask for a log that is folded in, so one refusal is not the end of it.
      isTaken(() => connection.pragma('wal_checkpoint(PASSIVE)'));
      if (!isTaken(end)) isTaken(end);
    },
  };
}

/** All of `work` or nothing of it, as one transaction that stays open between its steps. */
export async function inSteps<T>(connection: Connection, work: () => Promise<T>): Promise<T> {
  connection.exec('begin immediate');
  try {
    const done = await work();
    connection.exec('commit');
    return done;
  } catch (error) {
    // Where the disk failed, SQLite has taken it all back already.
    if (connection.inTransaction) connection.exec('rollback');
    throw error;
  }
}

function isTaken(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
