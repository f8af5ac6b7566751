import { completionsAt } from '#shared/model/search/complete.ts';
import type { Completion } from '#shared/model/search/complete.ts';
import { words } from '#shared/words/index.ts';

const { dates } = words.searchPage;

/** Of a word that is typed: one letter begins too much, and would take the arrow keys from the hits. */
const shortest = 2;

/**
 * What is offered at the caret.
 *
 * @param asked true offers also where nothing is typed yet
 */
export function offeredAt(
  text: string,
  caret: number,
  people: readonly string[],
  asked: boolean,
): readonly Completion[] {
  const possible = completionsAt(text, caret, { people, dates });
  return asked ? possible : possible.filter(({ from, to }) => to - from >= shortest);
}

/**
 * What a key takes: the chosen one. Enter without a choice opens a hit, and Tab goes on, unless the value of
 * a filter is being typed: then Tab takes the first.
 */
export function takenBy(
  key: 'Tab' | 'Enter',
  text: string,
  offered: readonly Completion[],
  chosen: number,
): Completion | undefined {
  const first = offered[0];
  const inFilter = first !== undefined && text.slice(first.from, first.to).includes(':');
  return offered[chosen] ?? (key === 'Tab' && inFilter ? first : undefined);
}
