import { randomBytes } from 'node:crypto';
import type { Input, Output } from '#shared/contract.ts';
import type { SearchGroup, SearchHit } from '#shared/model/search/result.ts';
import type { Vault } from '../context.ts';
import type { ReadableDb } from '../sql/db.ts';
import { countHits, findHits } from '../sql/queries/search.ts';
import type { FoundEntry } from '../sql/queries/search.ts';
import { matchOf } from './match.ts';
import { newMarks, snippetParts } from './snippet.ts';
import type { HitMarks } from './snippet.ts';

const nothing = { complete: true, unknownPeople: [], indexing: null } as const;

/** Finds entries by their words. Groups stand in the order of their best hit. */
export function search(
  { db }: Vault<ReadableDb>,
  { query, limit }: Input<'search'>,
): Output<'search'> {
  const match = matchOf(query);
  if (match === null) return { ...nothing, groups: [], found: 0 };
  const marks = newMarks(randomBytes(6).toString('hex'));
  return {
    groups: grouped(findHits(db, { match, limit, ...marks }), marks),
    found: countHits(db, match),
    ...nothing,
  };
}

function grouped(found: readonly FoundEntry[], marks: HitMarks): readonly SearchGroup[] {
  const groups = new Map<string, SearchGroup & { readonly hits: SearchHit[] }>();
  for (const entry of found) {
    const { sessionId, personId, personName, startsAt, zone, shared, snippet, ...hit } = entry;
    const group = groups.get(sessionId) ?? {
      sessionId,
      personId,
      personName,
      startsAt,
      zone,
      hits: [],
    };
    group.hits.push({ ...hit, shared: shared === 1, snippet: snippetParts(snippet, marks) });
    groups.set(sessionId, group);
  }
  return [...groups.values()];
}
