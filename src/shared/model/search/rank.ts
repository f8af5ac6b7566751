import type { Match } from './match.ts';
import type { Term } from './query.ts';

/** After this time, a piece that is as good counts half as much as a new one. */
const halfLife = 365 * 86_400_000;
/** However old, a piece keeps so much of its worth. */
const least = 0.3;
/** A text of so many words is neither short nor long (BM25's measure of length). */
const usualLength = 40;
const saturation = 1.2;
const lengthWeight = 0.75;
/** What a word counts that only begins with what was typed. */
const begun = 0.7;

/**
 * How well a piece answers a search: its words as BM25 weighs them within one text, made less by age. How
 * rare a word is says nothing here, since every piece that is ranked holds every word.
 *
 * @param age in milliseconds; what is still to come has none
 */
export function scoreOf(match: Match, words: readonly Term[], age: number): number {
  const length = match.tokens.length;
  const long = 1 - lengthWeight + (lengthWeight * length) / usualLength;
  const relevance = match.found.reduce((sum, positions, index) => {
    const weight = positions.reduce((count, at) => count + weightAt(match, words[index], at), 0);
    return sum + (weight * (saturation + 1)) / (weight + saturation * long);
  }, 0);
  const recency = least + (1 - least) * 2 ** (-Math.max(0, age) / halfLife);
  return (words.length === 0 ? 1 : relevance) * recency;
}

function weightAt({ tokens }: Match, term: Term | undefined, at: number): number {
  const last = (term?.tokens.length ?? 1) - 1;
  return tokens[at + last]?.text === term?.tokens[last] ? 1 : begun;
}
