const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

const firstLetter = (word: string): string =>
  [...segmenter.segment(word)]
    .map((each) => each.segment)
    .find((each) => /\p{L}|\p{N}/u.test(each)) ?? '';

/** First letters of the first and the last word of a name; whole graphemes, so no letter is cut. */
export function initialsOf(name: string): string {
  const letters = name.trim().split(/\s+/u).map(firstLetter).filter(Boolean);
  const first = letters.at(0) ?? '';
  const last = letters.length > 1 ? (letters.at(-1) ?? '') : '';
  return (first + last).toLocaleUpperCase();
}

/** One of six hues, always the same for the same name. */
export function hueOf(name: string): number {
  let sum = 7;
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return sum % 6;
}
