import { binClockAt } from '#shared/model/bin-clock.ts';
import type { BinClock } from '#shared/model/bin-clock.ts';
import type { WritableDb } from '../sql/db.ts';
import { readBinClock, writeBinClock } from '../sql/queries/bin.ts';

/** Lets the bin's clock look at the calendar. Call it inside a transaction. */
export function lookAtCalendar(db: WritableDb, at: Date): BinClock {
  const before = readBinClock(db);
  const clock = binClockAt(before, at.toISOString().slice(0, 10));
  if (clock !== before) writeBinClock(db, clock);
  return clock;
}

/**
 * Begins the count anew at the calendar of now, for a vault that was just restored: the days since its
 * backup were none in which anything could be taken out of this bin. Call it inside a transaction.
 */
export function skipToCalendar(db: WritableDb, at: Date): void {
  const before = readBinClock(db);
  if (before) writeBinClock(db, { ...before, seen: at.toISOString().slice(0, 10) });
}
