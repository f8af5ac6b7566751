import { positionsOf } from './match.ts';
import { foldedWords, tokensOf } from './tokens.ts';

/** Whether what was typed begins a word of a name; of several words typed, the ones before the last are whole. */
export function isInName(name: string, typed: string): boolean {
  const wanted = foldedWords(typed);
  return (
    wanted.length > 0 && positionsOf(tokensOf(name), { tokens: wanted, prefix: true }).length > 0
  );
}
