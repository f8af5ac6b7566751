import type { ErrorCode } from '#shared/errors.ts';
import type { SearchOrder, SearchResult } from '#shared/model/search/result.ts';
import type { Reply } from '#shared/reply.ts';
import { flatHits } from './hits.ts';
import type { FlatHit } from './hits.ts';

/** What is asked of the vault. */
export interface Question {
  readonly text: string;
  readonly order: SearchOrder;
  readonly limit: number;
}

/** The three questions that a search has, each answered by the vault. */
export interface Vault {
  readonly search: (question: Question) => Promise<Reply<SearchResult>>;
  readonly similar: (hit: FlatHit, limit: number) => Promise<Reply<SearchResult>>;
  /** What may have been meant where nothing was found. */
  readonly correct: (text: string) => Promise<Reply<{ readonly text: string | null }>>;
}

export interface SearchState extends Question {
  /** The last results there were, kept on screen while newer ones are on their way. */
  readonly result: SearchResult | null;
  /** Which question `result` answers. */
  readonly answers: Question | null;
  /** Which hit of `result` the arrow keys have reached, counted over all groups. */
  readonly selected: number;
  readonly busy: boolean;
  readonly error: ErrorCode | null;
  /** What may have been meant, where nothing was found. */
  readonly meant: string | null;
  /** The hit that others are like, while those are shown instead. */
  readonly like: Like | null;
}

interface Like {
  readonly hit: FlatHit;
  /** What to come back to. */
  readonly before: Pick<SearchState, 'result' | 'answers' | 'selected' | 'limit'>;
}

export interface Searcher {
  readonly change: (text: string) => void;
  readonly sort: (order: SearchOrder) => void;
  /** Asks for as many hits again as were asked for at first. */
  readonly more: () => void;
  /** Moves to a hit, staying within those there are. */
  readonly select: (index: number) => void;
  /** Asks again: the notes may have changed while another place was shown. */
  readonly refresh: () => void;
  /** Shows what is like a hit, until `back`. */
  readonly showLike: (hit: FlatHit) => void;
  readonly back: () => void;
  readonly state: () => SearchState;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Few enough to be drawn within a frame while one types; there is a way to more. */
export const hitsAtOnce = 30;
/** As many as the vault gives at most. */
const mostHits = { found: 500, like: 100 };

const blank: SearchState = {
  text: '',
  order: 'best',
  limit: hitsAtOnce,
  result: null,
  answers: null,
  selected: 0,
  busy: false,
  error: null,
  meant: null,
  like: null,
};

/**
 * Search as you type. At most one question is with the vault; a keystroke makes the answer under way
 * stale, so that it is dropped, and only the newest is asked next. Fast typing thus never queues up work,
 * and an older answer never lands over a newer one.
 */
export function createSearcher(vault: Vault): Searcher {
  let state = blank;
  let asking = false;
  let again = false;
  const listeners = new Set<() => void>();

  const become = (change: Partial<SearchState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  const ask = () => {
    become({ busy: true });
    void run();
  };

  const run = async (): Promise<void> => {
    if (asking) {
      again = true;
      return;
    }
    const { like, text, order, limit } = state;
    const question = { text, order, limit };
    asking = true;
    again = false;
    const reply = await (like ? vault.similar(like.hit, limit) : vault.search(question));
    asking = false;
    if (isBlank(state.text)) return;
    if (again) return run();
    if (!reply.ok) return become({ busy: false, error: reply.error.code });
    const same = like !== null || isSameList(question, state.answers);
    become({
      result: reply.value,
      answers: like === null ? question : state.answers,
      selected: same ? within(state.selected, reply.value) : 0,
      busy: false,
      error: null,
    });
    if (like === null && reply.value.found === 0) await correct(text);
  };

  const correct = async (text: string): Promise<void> => {
    const reply = await vault.correct(text);
    if (reply.ok && state.text === text && state.like === null) become({ meant: reply.value.text });
  };

  return {
    change(typed) {
      const text = typed.trimStart();
      if (isBlank(text)) return become({ ...blank, order: state.order, text });
      if (text === state.text && state.like === null) return;
      become({ ...state.like?.before, text, limit: hitsAtOnce, meant: null, like: null });
      ask();
    },
    sort(order) {
      become({ order, limit: hitsAtOnce });
      if (!isBlank(state.text)) ask();
    },
    more() {
      if (!hasMore(state)) return;
      become({ limit: Math.min(state.limit + hitsAtOnce, mostHitsOf(state)) });
      ask();
    },
    select(index) {
      if (state.result !== null) become({ selected: within(index, state.result) });
    },
    refresh() {
      if (!isBlank(state.text)) ask();
    },
    showLike(hit) {
      const { result, answers, selected, limit } = state;
      const before = state.like?.before ?? { result, answers, selected, limit };
      become({
        like: { hit, before },
        result: null,
        selected: 0,
        limit: hitsAtOnce,
        error: null,
      });
      ask();
    },
    back() {
      if (state.like === null) return;
      // An answer that is still under way is one to what was left.
      again = asking;
      become({ ...state.like.before, like: null, busy: asking, error: null });
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Whether more was found than is shown, and can be. */
export function hasMore(state: SearchState): boolean {
  const found = Math.min(state.result?.found ?? 0, mostHitsOf(state));
  return flatHits(state.result).length < found;
}

function mostHitsOf({ like }: SearchState): number {
  return like === null ? mostHits.found : mostHits.like;
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** Whether an answer is the list of before, only longer or shorter. */
function isSameList(question: Question, answered: Question | null): boolean {
  return question.text === answered?.text && question.order === answered.order;
}

function within(index: number, result: SearchResult): number {
  return Math.max(0, Math.min(index, flatHits(result).length - 1));
}
