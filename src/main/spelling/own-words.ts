import { plainWord } from './plain-word.ts';

/** Whether a plain word is one of those that the coach calls right. */
export type IsOwn = (word: string) => boolean;

/** An own word is right as it was kept, at the beginning of a sentence, and in capitals. */
export function ownWordsOf(kept: readonly string[]): IsOwn {
  const words = new Set(kept.map(plainWord));
  const capitals = new Set([...words].map((word) => word.toUpperCase()));
  const begun = new Set([...words].map(capitalised));
  return (word) => words.has(word) || begun.has(word) || capitals.has(word);
}

function capitalised(word: string): string {
  const [first = ''] = word;
  return first.toUpperCase() + word.slice(first.length);
}
