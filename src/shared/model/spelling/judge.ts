import type { Piece, WrittenWord } from './words-in.ts';

/** Whether a word is right; undefined while that is not known. */
export type IsRight = (word: string) => boolean | undefined;

/** What has to be looked up next to judge a word: the whole first, its parts only where that is wrong. */
export function toLookUp({ whole, parts }: WrittenWord, isRight: IsRight): readonly string[] {
  const known = isRight(whole);
  if (known === true) return [];
  if (known === undefined) return [whole];
  return parts.map(({ text }) => text).filter((text) => isRight(text) === undefined);
}

/** What is wrong in a word, as far as that is known. */
export function wrongIn({ whole, parts }: WrittenWord, isRight: IsRight): readonly Piece[] {
  return isRight(whole) === false ? parts.filter(({ text }) => isRight(text) === false) : [];
}
