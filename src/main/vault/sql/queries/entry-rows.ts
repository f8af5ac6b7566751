import { AppError } from '#shared/errors.ts';
import type { ReadableDb, WritableDb } from '../db.ts';

/** How many sessions may start in one minute before they take slots of the next. */
const slotsOfMinute = 4_096;
/** How many entries a session may have. */
const rowsOfSlot = 16_384;
const rowsOfMinute = slotsOfMinute * rowsOfSlot;
const minute = 60_000;
const day = 24 * 60 * minute;
/** In the order of texts before and after every instant. */
const always = { from: '', until: '~' } as const;
/**
 * Sessions of other minutes, since 1970, count as being of the first or the last of these. Older programs took
 * any year: the rows of such a session would be those of before schema 10, or more than a number can hold.
 */
const minutes = { first: 1, last: 134_000_000 } as const;

/**
 * The first row that an entry of a session of that instant may have. Rows are in the order of time, so that
 * the newest entries are the last ones; all are below 2^53, up to the year 2224.
 *
 * @param startsAt ISO 8601 instant
 */
export function firstRowAt(startsAt: string): number {
  const at = Math.floor(Date.parse(startsAt) / minute);
  return Math.min(minutes.last, Math.max(minutes.first, at)) * rowsOfMinute;
}

/** The minute at which the session of a row starts, in milliseconds since 1970. */
export function startOfRow(row: number): number {
  return Math.floor(row / rowsOfMinute) * minute;
}

/**
 * The instants between which the sessions of some rows start, a day wider, because sessions of a crowded minute
 * have rows of later ones; open where rows stand for every instant before or after.
 */
export function startsOfRows({ from, until }: { readonly from: number; readonly until: number }): {
  readonly from: string;
  readonly until: string;
} {
  const at = (row: number, by: number) => new Date(startOfRow(row) + by).toISOString();
  return {
    from: from <= minutes.first * rowsOfMinute ? always.from : at(from, -day),
    until: until >= minutes.last * rowsOfMinute ? always.until : at(until, day),
  };
}

/**
 * Rows for entries that are added to a session, one at each call: the lowest that are free.
 *
 * @param startsAt asked for only where the session has no entries yet
 * @throws AppError `invalid_input`, at a call, when a session has more entries than there are rows for it
 */
export function freeRows(
  db: ReadableDb,
  { sessionId, startsAt }: { readonly sessionId: string; readonly startsAt: () => string },
): () => number {
  const used = db.all<{ readonly row: number }>(
    'select row from entry where session_id = @sessionId',
    { sessionId },
  );
  const taken = new Set(used.map(({ row }) => row));
  const first = firstOfSlot(used[0]?.row) ?? freeSlot(db, startsAt());
  let number = 0;
  return () => {
    while (number < rowsOfSlot && taken.has(first + number)) number += 1;
    if (number === rowsOfSlot) throw new AppError('invalid_input');
    taken.add(first + number);
    return first + number;
  };
}

/** Moves the entries of a session to where they belong by its new start. */
export function moveRows(
  db: WritableDb,
  { sessionId, startsAt }: { readonly sessionId: string; readonly startsAt: string },
): void {
  const { row } =
    db.get<{ readonly row: number }>(
      'select row from entry where session_id = @sessionId limit 1',
      {
        sessionId,
      },
    ) ?? {};
  const first = firstOfSlot(row);
  if (first === undefined || startOfRow(first) === startOfRow(firstRowAt(startsAt))) return;
  db.run('update entry set row = row + @by where session_id = @sessionId', {
    by: freeSlot(db, startsAt) - first,
    sessionId,
  });
}

function firstOfSlot(row: number | undefined): number | undefined {
  return row === undefined ? undefined : row - (row % rowsOfSlot);
}

/** The first row of a slot that no session has. */
function freeSlot(db: ReadableDb, startsAt: string): number {
  const first = firstRowAt(startsAt);
  const { last = null } =
    db.get<{ readonly last: number | null }>(
      'select max(row) as last from entry where row >= @first and row < @end',
      { first, end: first + rowsOfMinute },
    ) ?? {};
  let free = last === null ? first : last - (last % rowsOfSlot) + rowsOfSlot;
  while (isTaken(db, free)) free += rowsOfSlot;
  return free;
}

function isTaken(db: ReadableDb, first: number): boolean {
  return (
    db.get('select 1 from entry where row >= @first and row < @end limit 1', {
      first,
      end: first + rowsOfSlot,
    }) !== undefined
  );
}
