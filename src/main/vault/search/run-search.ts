import { hitsIn } from '#shared/model/search/match.ts';
import type { SearchQuery, Term } from '#shared/model/search/query.ts';
import { scoreOf } from '#shared/model/search/rank.ts';
import type {
  SearchGroup,
  SearchHit,
  SearchOrder,
  SearchResult,
} from '#shared/model/search/result.ts';
import { snippetOf } from '#shared/model/search/snippet.ts';
import type { Vault } from '../context.ts';
import type { ReadableDb } from '../sql/db.ts';
import { startOfRow } from '../sql/queries/entry-rows.ts';
import { indexProgress } from '../sql/queries/search-index.ts';
import { describeEntries } from '../sql/queries/search.ts';
import type { Candidate } from '../sql/queries/search.ts';
import { filterOf } from './filter.ts';
import { findPieces } from './find-pieces.ts';
import type { Piece } from './find-pieces.ts';

export interface Asked {
  readonly query: SearchQuery;
  /** IANA name of the zone by whose clocks days are meant. */
  readonly zone: string;
  readonly order: SearchOrder;
  /** At most so many pieces are shown. */
  readonly limit: number;
}

/**
 * Finds the pieces of text that hold all that is asked for.
 *
 * @throws AppError `invalid_input` for an unknown zone
 */
export function runSearch(
  { db, now }: Pick<Vault<ReadableDb>, 'db' | 'now'>,
  { query, zone, order, limit }: Asked,
): SearchResult {
  const indexing = indexProgress(db);
  const { filter, unknownPeople } = filterOf(db, query, zone);
  const { pieces, complete } = findPieces(db, query, filter);
  const shown = (order === 'best' ? byScore(pieces, now()) : pieces).slice(0, limit);
  const groups = groupPieces(db, shown, query.words);
  return { groups, found: pieces.length, complete, unknownPeople, indexing };
}

/** Best first; of equal ones the newest. */
function byScore(pieces: readonly Piece[], now: Date): readonly Piece[] {
  return pieces
    .map((piece) => {
      const age = now.getTime() - startOfRow(piece.row);
      return { piece, score: scoreOf(piece.match, age) };
    })
    .toSorted((one, other) => other.score - one.score)
    .map(({ piece }) => piece);
}

/** Pieces with what is shown of them, by session, in their order; `words` are marked. */
export function groupPieces(
  db: ReadableDb,
  pieces: readonly Candidate[],
  words: readonly Term[],
): readonly SearchGroup[] {
  const described = describeEntries(
    db,
    pieces.map(({ row }) => row),
  );
  const groups = new Map<string, SearchGroup & { readonly hits: SearchHit[] }>();
  for (const { row, text } of pieces) {
    const entry = described.get(row);
    if (entry === undefined) continue;
    const { sessionId, personId, personName, startsAt, zone } = entry;
    const group = groups.get(sessionId) ?? {
      sessionId,
      personId,
      personName,
      startsAt,
      zone,
      hits: [],
    };
    const { entryKey, kind, promptId, side, shared } = entry;
    const snippet = snippetOf(text, hitsIn(text, words));
    group.hits.push({ entryKey, kind, promptId, side, shared, snippet });
    groups.set(sessionId, group);
  }
  return [...groups.values()];
}
