import type { ReadableDb, WritableDb } from '../db.ts';

/** That acknowledged writes may be missing, because the write-ahead log was lost (`sql/lost-log.ts`). */
export interface LogLoss {
  /** When it was found, ISO 8601 instant. */
  readonly at: string;
  /** Whether the audit log has it. */
  readonly recorded: boolean;
}

export function findLogLoss(db: ReadableDb): LogLoss | null {
  const row = db.get<{ readonly value: string }>("select value from setting where key = 'logLoss'");
  return row ? (JSON.parse(row.value) as LogLoss) : null;
}

export function markLossRecorded(db: WritableDb): void {
  db.run(
    `update setting set value = json_set(value, '$.recorded', json('true'))
     where key = 'logLoss'`,
  );
}

/** The coach has read about it. */
export function dropLogLoss(db: WritableDb): void {
  db.run("delete from setting where key = 'logLoss'");
}
