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
