import { diffArrays } from 'diff';
import type { WordMark } from './diff.ts';

/** How far one comparison of a whole text may go; shared by all of its lines. */
export interface DiffBudget {
  /** Steps left. Finding a difference of n words or lines takes about n². */
  steps: number;
}

/** About a tenth of a second. */
export const usualBudget = 1_000_000;

/** Differences beyond this are no longer read word by word by anyone. */
const mostWords = 600;

const word = /(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[\p{L}\p{M}\p{N}'’_])+|\s+|[\s\S]/gu;

/** Words, gaps and signs of a text; joined they give it back. Scripts without gaps go by character. */
export function wordsOf(text: string): readonly string[] {
  return text.match(word) ?? [];
}

/**
 * Where two texts differ, word by word. The marks that are not `added` give `before`, those that are
 * not `removed` give `after`. Texts that differ too much come back as wholly changed.
 */
export function markWords(before: string, after: string, budget: DiffBudget): readonly WordMark[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  return (
    diffWithin(wordsOf(before), wordsOf(after), mostWords, budget)?.map(({ kind, items }) => ({
      kind,
      text: items.join(''),
    })) ?? whole(before, after)
  );
}

interface Stretch<T> {
  readonly kind: WordMark['kind'];
  readonly items: readonly T[];
}

/** The shortest way from one list to another, or null where it is longer than `most` or the budget. */
export function diffWithin<T>(
  before: readonly T[],
  after: readonly T[],
  most: number,
  budget: DiffBudget,
): readonly Stretch<T>[] | null {
  const maxEditLength = Math.min(most, Math.floor(Math.sqrt(budget.steps)));
  const changes = diffArrays([...before], [...after], { maxEditLength });
  if (!changes) {
    budget.steps -= maxEditLength ** 2;
    return null;
  }
  const stretches = changes.map(({ added, removed, value }) => ({
    kind: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
    items: value,
  }));
  const differing = stretches.filter(({ kind }) => kind !== 'same');
  budget.steps -= differing.reduce((sum, { items }) => sum + items.length, 0) ** 2;
  return stretches;
}

function whole(before: string, after: string): readonly WordMark[] {
  const marks: readonly WordMark[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  return marks.filter(({ text }) => text !== '');
}
