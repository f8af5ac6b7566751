import type { Term } from '#shared/model/search/query.ts';
import type { Wording } from '#shared/model/search/match.ts';
import { indexToken, tagToken } from './indexed-text.ts';

/**
 * What is searched for as an FTS5 query; null when it names no word or tag that must be there. Every token is
 * quoted, so that nothing typed is taken for an operator. The index finds by it what `matchOf` does.
 */
export function ftsMatch({ words, without, tags }: Wording): string | null {
  const wanted = [...words.map(phrase), ...tags.map((tag) => quoted(tagToken(tag)))];
  if (wanted.length === 0) return null;
  const excluded = without.map(phrase);
  const all = wanted.join(' AND ');
  return excluded.length === 0 ? all : `(${all}) NOT (${excluded.join(' OR ')})`;
}

function phrase({ tokens, prefix }: Term): string {
  return `${quoted(tokens.map(indexToken).join(' '))}${prefix ? ' *' : ''}`;
}

function quoted(text: string): string {
  return `"${text}"`;
}
