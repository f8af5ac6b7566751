import { tagsOf, tokensOf } from '#shared/model/search/tokens.ts';

/**
 * Characters that the index's own tokenizer (unicode61, Unicode 6.1) folds and splits by exactly as we do.
 * A test holds it to that, character by character. Most text of Western languages has no others.
 */
const alike = /^[\0-\u00b4\u00b6-\u017e\u0400-\u045f\u2010-\u2027\u2030-\u205e\u20ac]*$/u;

/** Begins a token that is a tag: a character for private use, which no token of a text holds. */
const tagMark = '\u{e000}';
/** Stands in such a token for what would end it. */
const tagJoint = '\u{e001}';

/**
 * A text as the index is to read it: our own tokens, each by itself, and the tags behind them; null where
 * the text itself does. So what is found is the same whatever Unicode SQLite was built with.
 */
export function indexedText(text: string): string | null {
  const tags = tagsOf(text);
  if (tags.length === 0 && isAlike(text)) return null;
  return [...tokensOf(text).map((token) => token.text), ...tags.map(tagToken)].join(' ');
}

export function isAlike(text: string): boolean {
  return alike.test(text);
}

/** The token by which a tag is indexed. */
export function tagToken(tag: string): string {
  return tagMark + tag.replaceAll(/[_-]/gu, tagJoint);
}
