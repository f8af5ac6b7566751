import type { Match } from './match.ts';

/** After this time, a piece that is as good counts half as much as a new one. */
const halfLife = 365 * 86_400_000;
/** However old, a piece keeps so much of its worth. */
const least = 0.3;
/** A text of so many words is neither short nor long (BM25's measure of length). */
const usualLength = 40;
const saturation = 1.2;
const lengthWeight = 0.75;
/** What a word counts that only begins with what was typed. */
const begunWeight = 0.7;

/**
 * How well a piece answers a search: its words as BM25 weighs them within one text, made less by age. How
 * rare a word is says nothing here, since every piece that is ranked holds every word.
 *
 * @param age in milliseconds; what is still to come has none
 */
export function scoreOf(match: Match, age: number): number {
  const long = 1 - lengthWeight + (lengthWeight * match.length) / usualLength;
  const relevance = match.counts.reduce((sum, { whole, begun }) => {
    const weight = whole + begun * begunWeight;
    return sum + (weight * (saturation + 1)) / (weight + saturation * long);
  }, 0);
  const recency = least + (1 - least) * 2 ** (-Math.max(0, age) / halfLife);
  return (match.counts.length === 0 ? 1 : relevance) * recency;
}
