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
/** A mark alone is none: many emoji are a sign with a mark behind it. */
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const oneOfUnspaced = new RegExp(`(?=[\\p{L}\\p{N}])[${unspaced}]\\p{M}*`, 'gu');
const anyUnspaced = new RegExp(`[${unspaced}]`, 'u');
const onlyUnspaced = new RegExp(`^[${unspaced}]$`, 'u');
const ascii = /^[\0-\x7f]*$/u;
/** Have one form only; a text of them is folded a character at a time. */
const ideographs = /^[\u3400-\u4dbf\u4e00-\u9fff]*$/u;
/** Letters and numbers of which the marks make no other to those who search; emoji are made of numbers, too. */
const marked = /([\p{sc=Latin}\p{sc=Greek}0-9])[\p{Mn}\p{Me}]+/gu;

/** Western letters, ideographs that have one form only, and what stands between either of them. */
const common =
  /^[\0-\u017f\u2010-\u205e\u20ac\u3000-\u3004\u3008-\u3020\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff0f\uff1a-\uff20]*$/u;
/** By code unit: each letter or number of Western text, folded; empty for what stands between words. */
const westernLetters = Array.from({ length: 0x180 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[\p{L}\p{N}]/u.test(character) ? folded(character) : '';
});

const tag = /(?<![\p{L}\p{N}\p{M}#&])#(?<name>[\p{L}\p{N}][\p{L}\p{N}\p{M}_-]*)/gu;

/** The tokens of a text, in its order. */
export function tokensOf(text: string): readonly Token[] {
  if (common.test(text)) return commonTokens(text);
  const spaced = !anyUnspaced.test(text);
  const tokens: Token[] = [];
  for (const { 0: run, index } of text.matchAll(word)) {
    if (spaced) tokens.push(tokenAt(run, index));
    else tokens.push(...split(run, index));
  }
  return tokens.filter((token) => token.text !== '');
}

/**
 * The same for text of Western letters and ideographs, which is most text: a search goes through hundreds of
 * texts between two key presses, and this takes a fifth of the time.
 */
function commonTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let from = 0;
  let token = '';
  const upTo = (end: number) => {
    if (token !== '') tokens.push({ text: token, from, to: end });
    token = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const letter = westernLetters[code] ?? '';
    if (letter !== '') {
      if (token === '') from = at;
      token += letter;
      continue;
    }
    upTo(at);
    if (isIdeograph(code)) tokens.push({ text: text.charAt(at), from: at, to: at + 1 });
  }
  upTo(text.length);
  return tokens;
}

/** Of the characters of common text: none of the signs between words stands among these. */
function isIdeograph(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

/** The words of what a person types, folded. */
export function foldedWords(text: string): readonly string[] {
  return tokensOf(text).map((token) => token.text);
}

/** Whether a token is one character of a script that sets no spaces between words. */
export function isOneUnspaced(token: string): boolean {
  return onlyUnspaced.test(token);
}

/** The tags of a text (`#name`), folded. */
export function tagsOf(text: string): readonly string[] {
  if (!text.includes('#')) return [];
  return [...text.matchAll(tag)].map(({ groups }) => folded(groups?.['name'] ?? ''));
}

/** A word in the form in which it is compared. */
export function folded(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  if (ideographs.test(text)) return text;
  const bare = text.normalize('NFD').replaceAll(marked, '$1').normalize('NFC');
  return bare.toLowerCase().replaceAll('ς', 'σ');
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

function tokenAt(text: string, from: number): Token {
  return { text: folded(text), from, to: from + text.length };
}
