import { matchOf } from '#shared/model/search/match.ts';
import type { Match, Wording } from '#shared/model/search/match.ts';
import type { ReadableDb } from '../sql/db.ts';
import {
  findIndexed,
  findsFew,
  hasFewOpenSteps,
  readEntries,
  readEntriesOf,
  readOpenSteps,
  sessionIdsOf,
} from '../sql/queries/search.ts';
import type { Candidate, EntryFilter } from '../sql/queries/search.ts';
import { ftsMatch } from './fts-match.ts';

/** So many of the newest pieces are looked at; with more than that, a search says so. */
export const mostPieces = 500;
/** So many texts are read themselves before the index is asked after all. */
const mostRead = 1_500;
/** And so many of people, or where it cannot be asked because no word is named. */
const mostReadInAll = 20_000;
/** Up to so many open steps are read by their list; of more, the newest next steps are gone through. */
const fewOpenSteps = 1_000;
const entriesOfBatch = 400;
const sessionsOfBatch = 25;

/** An entry that holds all that is asked for. */
export interface Piece extends Candidate {
  readonly match: Match;
}

/** The newest pieces, newest first; `complete` where there are no others. */
export interface Pieces {
  readonly pieces: readonly Piece[];
  readonly complete: boolean;
}

/**
 * Finds the newest pieces that hold all that is asked for.
 *
 * The index gives what it finds in the order of its rows, which is that of time, so the newest are there at
 * once however many there are. It has to pass over all others, though, where a filter leaves few of them. So
 * where one is asked for, and the index finds more than a few, the texts that the filter leaves are read
 * first, newest first: of common words enough are soon found, and of few texts all are read. Those of people
 * are read to the end (docs/decisions/search-by-time.md).
 */
export function findPieces(db: ReadableDb, wording: Wording, filter: EntryFilter): Pieces {
  const match = ftsMatch(wording);
  if (match === null || (isNarrow(filter) && !findsFew(db, match, mostRead))) {
    const all = match === null || filter.people !== null;
    const read = readPieces(candidatesOf(db, filter), wording, all ? mostReadInAll : mostRead);
    if (read.pieces.length === mostPieces || read.complete || match === null) return read;
  }
  const found = findIndexed(db, { match, filter, limit: mostPieces + 1 });
  return {
    pieces: found.slice(0, mostPieces).flatMap((candidate) => pieceOf(candidate, wording)),
    complete: found.length <= mostPieces,
  };
}

/** Whether a filter may leave few entries of many, so that reading them costs less than the index. */
function isNarrow({ kinds, open, people }: EntryFilter): boolean {
  return people !== null || open || (kinds !== null && !kinds.includes('prompt'));
}

function readPieces(
  candidates: Generator<readonly Candidate[]>,
  wording: Wording,
  most: number,
): Pieces {
  const pieces: Piece[] = [];
  let read = 0;
  for (const batch of candidates) {
    for (const candidate of batch) {
      const [piece] = pieceOf(candidate, wording);
      if (piece === undefined) continue;
      if (pieces.length === mostPieces) return { pieces, complete: false };
      pieces.push(piece);
    }
    read += batch.length;
    if (read >= most) return { pieces, complete: false };
  }
  return { pieces, complete: true };
}

/** Every entry that a filter leaves, newest first, some at a time. */
function* candidatesOf(db: ReadableDb, filter: EntryFilter): Generator<readonly Candidate[]> {
  if (filter.people !== null) {
    const ids = sessionIdsOf(db, filter.people, filter);
    for (let at = 0; at < ids.length; at += sessionsOfBatch) {
      yield readEntriesOf(db, { sessionIds: ids.slice(at, at + sessionsOfBatch), filter });
    }
    return;
  }
  if (filter.open && hasFewOpenSteps(db, fewOpenSteps)) {
    yield readOpenSteps(db, filter);
    return;
  }
  let below = filter.until;
  for (;;) {
    const batch = readEntries(db, { filter, below, limit: entriesOfBatch });
    yield batch;
    const last = batch.at(-1);
    if (last === undefined || batch.length < entriesOfBatch) return;
    below = last.row;
  }
}

function pieceOf(candidate: Candidate, wording: Wording): readonly Piece[] {
  const match = matchOf(candidate.text, wording);
  return match === null ? [] : [{ ...candidate, match }];
}
