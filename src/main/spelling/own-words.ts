import { plainWord } from '#shared/model/spelling/plain-word.ts';

/** Whether a plain word is one of those that the coach calls right. */
export type IsOwn = (word: string) => boolean;

/** An own word is right as it was kept, at the beginning of a sentence, in capitals, and with an `s`: `Amaras`. */
export function ownWordsOf(kept: readonly string[]): IsOwn {
  const plain = kept.map(plainWord).filter((word) => word !== '');
  const words = new Set(plain.flatMap((word) => [word, `${word}s`]));
  const capitals = new Set([...words].map((word) => word.toUpperCase()));
  const begun = new Set([...words].map(capitalised));
  return (word) => words.has(word) || begun.has(word) || capitals.has(word);
}

function capitalised(word: string): string {
  const [first = ''] = word;
  return first.toUpperCase() + word.slice(first.length);
}
