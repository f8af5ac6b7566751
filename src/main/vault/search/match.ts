/**
 * What a person typed, as an FTS5 query: every word must be there, and the last one may still be in
 * the making. Each word is quoted, so that nothing typed is taken for an operator. Null when there is
 * no word in it.
 */
export function matchOf(typed: string): string | null {
  const words = typed
    .split(/[\s\p{Cc}]+/u)
    .map((word) => word.replaceAll('"', ' ').trim())
    // What the tokenizer drops would be an empty phrase, which matches nothing.
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map((word) => `"${word}"`);
  return words.length === 0 ? null : `${words.join(' ')}*`;
}
