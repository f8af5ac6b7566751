import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { KeyboardEvent } from 'react';
import { words } from '#shared/words/index.ts';
import { api, onEvent } from '../../api.ts';
import { Page } from '../../ui/index.ts';
import { SearchOutcome } from './search-outcome.tsx';
import { createSearcher } from './searcher.ts';
import { flatHits, hitId, listId } from './hits.ts';
import type { FlatHit } from './hits.ts';
import classes from './search-page.module.css';

const mostHits = 100;

/** One for the window's life, so that the query and its results are there when the coach comes back. */
const searcher = createSearcher((query) => api.search({ query, limit: mostHits }));

// Nothing of the vault stays in this window's memory once it is locked.
onEvent('locked', () => searcher.change(''));

export function SearchPage() {
  const state = useSyncExternalStore(searcher.subscribe, searcher.state);
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const hits = flatHits(state.result);

  useEffect(() => {
    searcher.refresh();
    field.current?.focus();
    field.current?.select();
  }, []);

  const open = (hit: FlatHit | undefined) => {
    if (hit === undefined) return;
    searcher.select(hit.index);
    void navigate({
      to: '/sessions/$sessionId',
      params: { sessionId: hit.sessionId },
      search: { at: hit.hit.entryKey },
    });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes a word, its keys are its own.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') searcher.select(state.selected + 1);
    else if (event.key === 'ArrowUp') searcher.select(state.selected - 1);
    else if (event.key === 'Enter') open(hits[state.selected]);
    else if (event.key === 'Escape') searcher.change('');
    else return;
    event.preventDefault();
  };

  return (
    <Page title={words.search.title}>
      <search className={classes['search']}>
        <TextInput
          ref={field}
          data-private
          size="lg"
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it is an input; the role adds its list
          role="combobox"
          aria-label={words.search.label}
          aria-expanded={hits.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          {...(hits.length > 0 ? { 'aria-activedescendant': hitId(state.selected) } : {})}
          placeholder={words.search.placeholder}
          leftSection={<IconSearch size={20} stroke={1.6} aria-hidden />}
          rightSection={
            state.query === '' ? null : (
              <CloseButton
                aria-label={words.search.clear}
                onClick={() => {
                  searcher.change('');
                  field.current?.focus();
                }}
              />
            )
          }
          value={state.query}
          maxLength={500}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => searcher.change(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </search>
      <SearchOutcome state={state} onOpen={open} onRetry={searcher.refresh} />
    </Page>
  );
}
