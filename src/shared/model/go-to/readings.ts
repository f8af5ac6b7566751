import type { DayStretch } from '../search/dates/name.ts';
import { longestDate, readDate } from '../search/dates/read.ts';
import { stretchOf } from '../search/dates/stretch.ts';

/** What words may mean as a way to a session. */
export interface Reading {
  /** Words of the name of whom it is with; empty for anybody. */
  readonly names: string;
  /** When it is; null for any time. */
  readonly days: DayStretch | null;
}

/** Nobody types more to get somewhere. */
const mostWords = 12;

/**
 * What somebody may mean who types where to go: `anna march`, `2025-03-04`, `last week ben`. Jan is a month
 * and a name, so words are read both ways. Of several stretches of words that are dates the longest count.
 *
 * @param today calendar day
 */
export function readingsOf(text: string, today: string): readonly Reading[] {
  const words = text.trim().split(/\s+/u).filter(Boolean).slice(0, mostWords);
  if (words.length === 0) return [];
  const asNames = { names: words.join(' '), days: null };
  for (let length = Math.min(longestDate, words.length); length > 0; length -= 1) {
    const dated = datedAt(words, length, today);
    if (dated.length > 0) return [...dated, asNames];
  }
  return [asNames];
}

/** Every reading in which so many words that stand together are a date. */
function datedAt(words: readonly string[], length: number, today: string): readonly Reading[] {
  const starts = Array.from({ length: words.length - length + 1 }, (_, at) => at);
  return starts.flatMap((at) => {
    const name = readDate(words.slice(at, at + length).join(' '));
    if (name === null) return [];
    const others = [...words.slice(0, at), ...words.slice(at + length)];
    return [{ names: others.join(' '), days: stretchOf(name, today) }];
  });
}
