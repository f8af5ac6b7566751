import type { ErrorCode } from '#shared/errors.ts';
import type { SearchResult } from '#shared/model/search/result.ts';
import type { Reply } from '#shared/reply.ts';

export interface SearchState {
  readonly query: string;
  /** The last results there were, kept on screen while newer ones are on their way. */
  readonly result: SearchResult | null;
  /** Which query `result` answers. */
  readonly answers: string;
  /** Which hit of `result` the arrow keys have reached, counted over all groups. */
  readonly selected: number;
  readonly busy: boolean;
  readonly error: ErrorCode | null;
}

export interface Searcher {
  readonly change: (query: string) => void;
  /** Moves to a hit, staying within those there are. */
  readonly select: (index: number) => void;
  /** Asks again: the notes may have changed while another place was shown. */
  readonly refresh: () => void;
  readonly state: () => SearchState;
  readonly subscribe: (listener: () => void) => () => void;
}

const blank: SearchState = {
  query: '',
  result: null,
  answers: '',
  selected: 0,
  busy: false,
  error: null,
};

/**
 * Search as you type. At most one question is with the vault; a keystroke makes the answer under way
 * stale, so that it is dropped, and only the newest text is asked next. Fast typing thus never queues
 * up work, and an older answer never lands over a newer one.
 */
export function createSearcher(ask: (query: string) => Promise<Reply<SearchResult>>): Searcher {
  let state = blank;
  let asked: string | null = null;
  let again = false;
  const listeners = new Set<() => void>();

  const become = (change: Partial<SearchState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  const run = async (): Promise<void> => {
    if (asked !== null) {
      again = true;
      return;
    }
    const query = state.query;
    asked = query;
    again = false;
    const reply = await ask(query.trim());
    asked = null;
    if (state.query.trim() === '') return;
    if (again) return run();
    if (!reply.ok) return become({ busy: false, error: reply.error.code });
    const answers = query.trim();
    become({
      result: reply.value,
      answers,
      selected: answers === state.answers ? within(state.selected, reply.value) : 0,
      busy: false,
      error: null,
    });
  };

  return {
    change(query) {
      if (query.trim() === '') become({ ...blank, query });
      else if (query.trim() === state.query.trim()) become({ query });
      else {
        become({ query, busy: true });
        void run();
      }
    },
    select(index) {
      if (state.result !== null) become({ selected: within(index, state.result) });
    },
    refresh() {
      if (state.query.trim() === '') return;
      become({ busy: true });
      void run();
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function within(index: number, result: SearchResult): number {
  const hits = result.groups.reduce((count, group) => count + group.hits.length, 0);
  return Math.max(0, Math.min(index, hits - 1));
}
