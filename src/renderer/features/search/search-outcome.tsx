import { Button } from '@mantine/core';
import { words } from '#shared/words/index.ts';
import { EmptyState, Keys, Notice } from '../../ui/index.ts';
import { flatHits } from './hits.ts';
import type { FlatHit } from './hits.ts';
import { SearchHits } from './search-hits.tsx';
import type { SearchState } from './searcher.ts';
import classes from './search-page.module.css';

/** What stands under the field: results, or why there are none. */
export function SearchOutcome({
  state,
  onOpen,
  onRetry,
}: {
  readonly state: SearchState;
  readonly onOpen: (hit: FlatHit) => void;
  readonly onRetry: () => void;
}) {
  const shown = flatHits(state.result).length;
  return (
    <>
      <div className={classes['status']}>
        <output>{counts(state, shown)}</output>
        {shown > 0 && <KeyHints />}
      </div>
      {state.error !== null && (
        <div className={classes['failed']}>
          <Notice tone="danger" title={words.search.failedTitle}>
            {words.errors[state.error]}
          </Notice>
          <Button variant="default" onClick={onRetry}>
            {words.search.tryAgain}
          </Button>
        </div>
      )}
      {state.query.trim() === '' ? (
        <EmptyState title={words.search.emptyTitle} text={words.search.empty} />
      ) : (
        state.result !== null &&
        (shown > 0 ? (
          <SearchHits result={state.result} selected={state.selected} onOpen={onOpen} />
        ) : (
          <EmptyState title={words.search.noneTitle(state.answers)} text={words.search.none} />
        ))
      )}
    </>
  );
}

function counts({ result, error, query }: SearchState, shown: number): string {
  if (query.trim() === '' || error !== null) return '';
  if (result === null) return words.search.searching;
  if (shown === 0) return '';
  return result.found > shown
    ? words.search.foundFirst(shown, result.found)
    : words.search.found(result.found, result.groups.length);
}

function KeyHints() {
  return (
    <p className={classes['keys']} aria-hidden>
      <span>
        <Keys keys="↑+↓" /> {words.search.keys.move}
      </span>
      <span>
        <Keys keys="↵" /> {words.search.keys.open}
      </span>
      <span>
        <Keys keys="esc" /> {words.search.keys.clear}
      </span>
    </p>
  );
}
