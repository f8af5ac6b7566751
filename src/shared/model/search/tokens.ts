/** A word of a text as it is searched by, and where it stands in it. */
export interface Token {
  /** In lower case and without diacritics. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Scripts that set no spaces between words. Each of their characters is a token, and what is searched for
 * in them is a phrase, so that any part of a word is found, also of one or two characters.
 */
const unspaced =
  '\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
/** What the index takes for a part of a word: letters, numbers, and the marks that it strips from letters. */
const part = '\\p{L}\\p{N}\\p{Co}\\u0300-\\u036f';
const word = new RegExp(`[${part}]+`, 'gu');
const oneOfUnspaced = new RegExp(`(?=[${part}])[${unspaced}]`, 'gu');
const anyUnspaced = new RegExp(`(?=[${part}])[${unspaced}]`, 'u');
const plain = /^[\0-\x7f]*$/u;

/** Stands between characters of unspaced scripts in what is indexed; a separator to the index, and not seen. */
const between = '\u200b';

/** The tokens of a text, in its order. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(word)) {
    if (!anyUnspaced.test(match[0])) tokens.push(tokenAt(match[0], match.index));
    else tokens.push(...split(match[0], match.index));
  }
  return tokens.filter((token) => token.text !== '');
}

/** The word or words that a person means with `text`, folded. */
export function foldedWords(text: string): readonly string[] {
  return tokensOf(text).map((token) => token.text);
}

/** A word in the form in which it is compared. */
export function folded(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('ς', 'σ');
}

/** A text as it is handed to the index; null where that is the text itself. */
export function spacedText(text: string): string | null {
  if (plain.test(text) || !anyUnspaced.test(text)) return null;
  return text.replaceAll(oneOfUnspaced, `${between}$&${between}`);
}

function tokenAt(text: string, from: number): Token {
  return { text: folded(text), from, to: from + text.length };
}

/** The parts of a run of letters in which characters of unspaced scripts stand by themselves. */
function split(run: string, from: number): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  const upTo = (end: number) => {
    if (end > last) tokens.push(tokenAt(run.slice(last, end), from + last));
  };
  for (const { 0: character, index } of run.matchAll(oneOfUnspaced)) {
    upTo(index);
    last = index + character.length;
    tokens.push(tokenAt(character, from + index));
  }
  upTo(run.length);
  return tokens;
}
