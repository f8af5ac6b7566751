import { folded } from '#shared/model/search/tokens.ts';
import type { SearchQuery, Term } from '#shared/model/search/query.ts';
import type { Piece, SessionRecord } from './records.ts';

/** From here on a script sets no spaces; the corpus has one only. */
const unspacedFrom = '\u4e00';

/** Where the first word of the search stands, in the first piece of which all of it holds; null for none. */
export interface Place {
  readonly piece: Piece;
  readonly at: number;
}

/** Looks for a search in the pieces of a session, by their case-folded text. */
export function findIn(record: SessionRecord, query: SearchQuery): Place | null {
  if (!holdsOfSession(record, query)) return null;
  for (const piece of record.pieces) {
    const at = placeIn(piece, query);
    if (at !== null) return { piece, at };
  }
  return null;
}

/** A little of the text around a place, as a list of results shows it. */
export function cutAround({ piece, at }: Place): string {
  return piece.text.slice(Math.max(0, at - 40), at + 80);
}

function holdsOfSession({ person, startsAt }: SessionRecord, query: SearchQuery): boolean {
  const day = startsAt.slice(0, 10);
  if (query.from !== null && day < query.from) return false;
  if (query.until !== null && day >= query.until) return false;
  const names = ` ${folded(person)}`;
  return (
    query.people.length === 0 || query.people.some((name) => names.includes(` ${folded(name)}`))
  );
}

function placeIn(piece: Piece, query: SearchQuery): number | null {
  const { sides, kinds } = query;
  if (sides.length > 0 && piece.side !== 'both' && !sides.some((side) => side === piece.side)) {
    return null;
  }
  if (kinds.length > 0 && !kinds.includes(piece.kind)) return null;
  if (query.open && !piece.open) return null;
  if (query.shared !== null && query.shared !== piece.shared) return null;
  const text = ` ${folded(piece.text)}`;
  if (query.tags.some((tag) => !text.includes(`#${tag}`))) return null;
  if (query.without.some((term) => text.includes(needle(term)))) return null;
  let first = 0;
  for (const [index, term] of query.words.entries()) {
    const at = text.indexOf(needle(term));
    if (at < 0) return null;
    if (index === 0) first = at;
  }
  return first;
}

function needle({ tokens: [first = '', ...rest] }: Term): string {
  return first >= unspacedFrom ? [first, ...rest].join('') : ` ${[first, ...rest].join(' ')}`;
}
