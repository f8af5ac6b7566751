import MiniSearch from 'minisearch';
import type { Query } from 'minisearch';
import type { SearchQuery, Term } from '#shared/model/search/query.ts';
import { foldedWords } from '#shared/model/search/tokens.ts';
import { limit } from '../queries/asked.ts';
import { cutAround, findIn } from './matching.ts';
import type { Peer } from './peer.ts';
import { readSealed, unseal } from './records.ts';
import type { SessionRecord } from './records.ts';

/**
 * Everything decrypted and indexed at the unlock, one document a session; what MiniSearch has no notion of
 * (phrases, filters of a piece) is looked up in the texts, which stay in memory.
 */
export function openMiniSearch(path: string): Peer {
  const records = new Map<string, SessionRecord>();
  const index = new MiniSearch<{ readonly id: string; readonly text: string }>({
    fields: ['text'],
    tokenize: (text) => [...foldedWords(text)],
    processTerm: (term) => term,
  });
  for (const sealed of readSealed(path)) {
    const record = unseal(sealed);
    records.set(record.id, record);
    index.add({ id: record.id, text: record.pieces.map(({ text }) => text).join('\n') });
  }
  return {
    search: (query) => {
      const exact = needsTexts(query);
      const found = index.search(queryOf(query), {
        filter: ({ id }) => {
          const record = exact ? records.get(String(id)) : undefined;
          return !exact || (record !== undefined && findIn(record, query) !== null);
        },
      });
      const snippets = found.slice(0, limit).map(({ id }) => {
        const record = records.get(String(id));
        const place = record === undefined ? null : findIn(record, query);
        return place === null ? '' : cutAround(place);
      });
      return { found: found.length, snippets };
    },
  };
}

/** Whether the words alone do not say it. */
function needsTexts({ words, ...filters }: SearchQuery): boolean {
  return (
    words.some(({ tokens }) => tokens.length > 1) ||
    filters.people.length > 0 ||
    filters.sides.length > 0 ||
    filters.kinds.length > 0 ||
    filters.tags.length > 0 ||
    filters.from !== null ||
    filters.until !== null ||
    filters.open ||
    filters.shared !== null
  );
}

/** Words that must not be there count for the session, which is what MiniSearch can say by itself. */
function queryOf({ words, tags, without }: SearchQuery): Query {
  const queries = [...words.map(termQuery), ...tags];
  const wanted: Query =
    queries.length === 0 ? MiniSearch.wildcard : { combineWith: 'AND', queries };
  if (without.length === 0) return wanted;
  return { combineWith: 'AND_NOT', queries: [wanted, ...without.map(termQuery)] };
}

function termQuery({ tokens, prefix }: Term): Query {
  return {
    combineWith: 'AND',
    queries: tokens.map((token, at) => ({
      queries: [token],
      prefix: prefix && at === tokens.length - 1,
    })),
  };
}
