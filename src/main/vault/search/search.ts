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

/** Finds entries by their words. Groups stand in the order of their best hit. */
export function search(
  { db }: Vault<ReadableDb>,
  { query, limit }: Input<'search'>,
): Output<'search'> {
  const match = matchOf(query);
  if (match === null) return { groups: [], total: 0 };
  const marks = newMarks(randomBytes(6).toString('hex'));
  return {
    groups: grouped(findHits(db, { match, limit, ...marks }), marks),
    total: countHits(db, match),
  };
}

function grouped(found: readonly FoundEntry[], marks: HitMarks): readonly SearchGroup[] {
  const groups = new Map<string, SearchGroup & { readonly hits: SearchHit[] }>();
  for (const entry of found) {
    const { sessionId, personName, startsAt, zone, shared, snippet, ...hit } = entry;
    const group = groups.get(sessionId) ?? { sessionId, personName, startsAt, zone, hits: [] };
    group.hits.push({ ...hit, shared: shared === 1, snippet: snippetParts(snippet, marks) });
    groups.set(sessionId, group);
  }
  return [...groups.values()];
}
