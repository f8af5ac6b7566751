import { useQueryClient } from '@tanstack/react-query';
import { HelpLink } from '#renderer/app/help-link.tsx';
import type { QueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { KeyboardEvent } from 'react';
import { parseSearch } from '#shared/model/search/parse.ts';
import { words } from '#shared/words/index.ts';
import { api, onEvent } from '../../api.ts';
import { useCommand } from '../../app/use-command.ts';
import { Page, systemZone, today } from '../../ui/index.ts';
import { AddFilter } from './add-filter.tsx';
import { chipsOf } from './chip-words.ts';
import { Chips } from './chips.tsx';
import { flatHits } from './hits.ts';
import type { FlatHit } from './hits.ts';
import { LikeHead } from './like-head.tsx';
import { KeyHints } from './key-hints.tsx';
import { Remembered } from './remembered.tsx';
import { SearchField } from './search-field.tsx';
import { SearchOutcome } from './search-outcome.tsx';
import classes from './search-page.module.css';
import { SearchProblems } from './search-problems.tsx';
import { SearchTools } from './search-tools.tsx';
import { createSearcher, hasMore } from './searcher.ts';
import { useCompletion } from './use-completion.ts';
import { useIndexing } from './use-indexing.ts';
import { wordsOf } from './words-of.ts';

const here = () => ({ today: today(), zone: systemZone() });

/** One for the window's life, so that the search and its results are there when the coach comes back. */
const searcher = createSearcher({
  search: (question) => api.search({ ...question, ...here() }),
  similar: ({ sessionId, hit }, limit) =>
    api.findSimilar({ sessionId, entryKey: hit.entryKey, limit }),
  correct: (text) => api.correctSearch({ text, ...here() }),
});

// Nothing of the vault stays in this window's memory once it is locked.
onEvent('locked', () => searcher.change(''));

export function SearchPage() {
  const state = useSyncExternalStore(searcher.subscribe, searcher.state);
  const { text } = state;
  const navigate = useNavigate();
  const client = useQueryClient();
  const field = useRef<HTMLInputElement>(null);
  const people = useCommand('listPeople', {}).data ?? [];
  const completing = useCompletion(people.map(({ name }) => name));
  const hits = flatHits(state.result);
  const day = today();
  // Read again where the text changed, not for each hit that the arrow keys reach.
  const { parts } = useMemo(() => parseSearch(text, { today: day }), [text, day]);
  useIndexing(state, searcher.refresh);

  useEffect(() => {
    searcher.refresh();
    field.current?.focus();
    field.current?.select();
    return () => void keepRecent(client);
  }, [client]);

  // The same function all along, so that hits are not drawn again for it.
  const open = useCallback(
    (hit: FlatHit) => {
      searcher.select(hit.index);
      const find = soughtWords();
      void navigate({
        to: '/sessions/$sessionId',
        params: { sessionId: hit.sessionId },
        search: { at: hit.hit.entryKey, ...(find === '' ? {} : { find }) },
      });
    },
    [navigate],
  );
  const clear = () => {
    void keepRecent(client);
    searcher.change('');
    field.current?.focus();
  };
  const change = (next: string) => {
    searcher.change(next);
    toTop();
  };
  /** Writes in the field, and goes on there. */
  const write = (next: string) => {
    change(next);
    field.current?.focus();
  };

  const onKey = (event: KeyboardEvent): boolean => {
    const hit = hits[state.selected];
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Enter' && event.shiftKey && hit !== undefined) searcher.showLike(hit);
    else if (event.key === 'Enter' && hit !== undefined) open(hit);
    else if (event.key === 'Escape' && state.like !== null) searcher.back();
    else if (event.key === 'Escape') clear();
    else return false;
    return true;
  };
  const step = (by: 1 | -1) => {
    const last = state.selected === hits.length - 1;
    if (by === 1 && last && hasMore(state)) searcher.more();
    else searcher.select(state.selected + by);
    if (searcher.state().selected === 0) toTop();
  };

  return (
    <Page title={words.search.title} actions={<HelpLink page="search" />}>
      <search className={classes['search']}>
        <SearchField
          field={field}
          text={text}
          completing={completing}
          hits={hits.length}
          selected={state.selected}
          onChange={change}
          onClear={clear}
          onKey={onKey}
        />
        <div className={classes['filters']}>
          <Chips
            text={text}
            chips={chipsOf(text, parts)}
            onChange={change}
            onEmpty={() => field.current?.focus()}
          />
          <AddFilter
            text={text}
            onChange={write}
            onBegin={(next) => {
              write(next);
              completing.offer(next, next.length);
            }}
          />
          {hits.length > 0 && <KeyHints like={state.like !== null} />}
        </div>
        <SearchProblems text={text} parts={parts} />
      </search>
      {state.like !== null && <LikeHead hit={state.like.hit} onBack={searcher.back} />}
      {text.trim() === '' ? (
        <Remembered onSearch={write} />
      ) : (
        <>
          <SearchTools state={state} searcher={searcher} />
          <SearchOutcome state={state} searcher={searcher} onOpen={open} />
        </>
      )}
    </Page>
  );
}

/** What is to be marked in a session that is opened: the words that found it. */
function soughtWords(): string {
  const { text, like } = searcher.state();
  return like === null ? wordsOf(text, parseSearch(text, { today: today() }).parts) : '';
}

/** Another search begins at the top, with the field in view. */
function toTop(): void {
  document.getElementById('page')?.scrollTo({ top: 0 });
}

/** Keeps the search among the recent ones, if it found something: asked on leaving it, however that is. */
async function keepRecent(client: QueryClient): Promise<void> {
  const { answers, result, text, like } = searcher.state();
  const found = like === null ? result : like.before.result;
  if (answers?.text !== text || found === null || found.found === 0) return;
  await api.keepRecentSearch({ text: text.trim() });
  await client.invalidateQueries({ queryKey: ['listSearches'] });
}
