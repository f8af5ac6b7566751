import { useState } from 'react';
import type { Completion } from '#shared/model/search/complete.ts';
import { offeredAt } from './completing.ts';

export interface Completing {
  readonly offered: readonly Completion[];
  /** Which of them is chosen; -1 while none is. */
  readonly chosen: number;
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
    move(by) {
      // Past either end none is chosen, and Enter opens a hit again.
      const places = offered.length + 1;
      choose(((chosen + 1 + by + places) % places) - 1);
    },
    offer: (text, caret, asked = false) => show(offeredAt(text, caret, people, asked)),
    close: () => show([]),
  };
}
