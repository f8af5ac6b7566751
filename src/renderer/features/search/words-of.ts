import type { SearchPart } from '#shared/model/search/query.ts';
import { withoutQuotes } from '#shared/model/search/quotes.ts';

/** The words and phrases of a search alone, as they are found again in an opened session. */
export function wordsOf(text: string, parts: readonly SearchPart[]): string {
  const words = parts.flatMap(({ from, to, meaning }) => {
    const typed = text.slice(from, to);
    if (meaning.type === 'tag') return [{ text: meaning.tag, prefix: false }];
    return meaning.type === 'word' ? [{ text: asTyped(typed), prefix: meaning.term.prefix }] : [];
  });
  const last = words.at(-1);
  const written = words.map((word) =>
    word.prefix && (word !== last || word.text.endsWith('"')) ? `${word.text}*` : word.text,
  );
  // A word with nothing behind it may go on; a space says that it does not.
  return written.join(' ') + (last === undefined || last.prefix ? '' : ' ');
}

function asTyped(typed: string): string {
  const words = withoutQuotes(typed).replace(/\*$/u, '').trim();
  return words === typed.replace(/\*$/u, '') ? words : `"${words}"`;
}
