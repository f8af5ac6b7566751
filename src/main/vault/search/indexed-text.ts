import { tagsOf, tokensOf } from '#shared/model/search/tokens.ts';

/**
 * Characters that the index's own tokenizer (unicode61, Unicode 6.1) folds and splits by exactly as we do.
 * A test holds it to that, character by character. Most text of Western languages has no others.
 */
const alike = '\\0-\\u00b4\\u00b6-\\u017e\\u0400-\\u045f\\u2010-\\u2027\\u2030-\\u205e\\u20ac';
const onlyAlike = new RegExp(`^[${alike}]*$`, 'u');

/** Half of a character that the tokenizer might split, drop or fold otherwise; without `u`, so that it is half. */
const unlike = new RegExp(`[^${alike}]`, 'g');

/**
 * Characters for private use, which no token of a text holds, and which the tokenizer keeps as they are: one
 * for each half of a character, so that the beginnings of a word stay beginnings.
 */
const keptFrom = 0xf0000;
const kept = /[\u{f0000}-\u{fffff}]/gu;

/** Begins a token that is a tag; for private use too. */
const tagMark = '\u{e000}';
/** Stand in such a token for what would end it. */
const tagHyphen = '\u{e001}';
const tagLine = '\u{e002}';

/**
 * A text as the index is to read it: our own tokens, each by itself, and the tags behind them; null where
 * the text itself does. So what is found is the same whatever Unicode SQLite was built with.
 */
export function indexedText(text: string): string | null {
  const tags = tagsOf(text);
  if (tags.length === 0 && onlyAlike.test(text)) return null;
  return [...tokensOf(text).map((token) => indexToken(token.text)), ...tags.map(tagToken)].join(
    ' ',
  );
}

export function isAlike(text: string): boolean {
  return onlyAlike.test(text);
}

/** One of our tokens as the index has it, which there is one token, too. */
export function indexToken(token: string): string {
  return token.replaceAll(unlike, (half) => String.fromCodePoint(keptFrom + half.charCodeAt(0)));
}

/** The token that stands in the index so. */
export function tokenOfIndex(token: string): string {
  return token.replaceAll(kept, (half) =>
    String.fromCharCode((half.codePointAt(0) ?? keptFrom) - keptFrom),
  );
}

/** The token by which a tag is indexed. */
export function tagToken(tag: string): string {
  return tagMark + indexToken(tag).replaceAll('-', tagHyphen).replaceAll('_', tagLine);
}
