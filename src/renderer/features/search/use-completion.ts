import { useState } from 'react';
import { completionsAt } from '#shared/model/search/complete.ts';
import type { Completion } from '#shared/model/search/complete.ts';
import { words } from '#shared/words/index.ts';

const { dates } = words.searchPage;

export interface Completing {
  readonly offered: readonly Completion[];
  /** Which of them is chosen; -1 while none is. */
  readonly chosen: number;
  /** What a key takes: the chosen one; Tab without a choice the first value of the filter that is typed. */
  readonly takenBy: (key: 'Tab' | 'Enter') => Completion | undefined;
  readonly move: (by: 1 | -1) => void;
  /** Offers what may stand at the caret; `asked` also where nothing is typed yet. */
  readonly offer: (text: string, caret: number, asked?: boolean) => void;
  readonly close: () => void;
}

/** What is offered while one types in the field, until it is taken or put away. */
export function useCompletion(people: readonly string[]): Completing {
  const [offered, setOffered] = useState<readonly Completion[]>([]);
  const [chosen, choose] = useState(-1);
  const show = (next: readonly Completion[]) => {
    setOffered(next);
    choose(-1);
  };
  return {
    offered,
    chosen,
    takenBy: (key) => offered[chosen] ?? (key === 'Tab' ? offered.find(isValue) : undefined),
    move(by) {
      // Past either end none is chosen, and Enter opens a hit again.
      const places = offered.length + 1;
      choose(((chosen + 1 + by + places) % places) - 1);
    },
    offer(text, caret, asked = false) {
      const possible = completionsAt(text, caret, { people, dates });
      show(asked ? possible : possible.filter(({ from, to }) => to - from >= shortest));
    },
    close: () => show([]),
  };
}

/** Of a word that is typed: one letter begins too much, and would take the arrow keys from the hits. */
const shortest = 2;

/** A name, a date or the like, rather than a filter that begins as a word does. */
function isValue({ insert, label }: Completion): boolean {
  return !label.startsWith('filter.') && insert.includes(':');
}
