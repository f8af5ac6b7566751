import { Button } from '@mantine/core';
import { words } from '#shared/words/index.ts';
import { usePrivacy } from '../../app/privacy/index.ts';
import { EmptyState, Notice } from '../../ui/index.ts';
import { flatHits } from './hits.ts';
import type { FlatHit } from './hits.ts';
import { Results } from './results.tsx';
import classes from './search-page.module.css';
import { hasMore } from './searcher.ts';
import type { SearchState, Searcher } from './searcher.ts';

const text = words.searchPage;

/** What stands under the field once something is asked: results, or why there are none. */
export function SearchOutcome({
  state,
  searcher,
  onOpen,
}: {
  readonly state: SearchState;
  readonly searcher: Searcher;
  readonly onOpen: (hit: FlatHit) => void;
}) {
  const hidden = usePrivacy();
  const { result, error } = state;
  const shown = flatHits(result).length;
  return (
    <>
      {error !== null && (
        <div className={classes['failed']}>
          <Notice tone="danger" title={words.search.failedTitle}>
            {words.errors[error]}
          </Notice>
          <Button variant="default" onClick={searcher.refresh}>
            {words.search.tryAgain}
          </Button>
        </div>
      )}
      {result !== null && (
        <>
          {result.indexing !== null && <Notice>{text.indexing(percentOf(result.indexing))}</Notice>}
          {result.unknownPeople.length > 0 && (
            <p className={classes['aside']} data-private>
              {text.unknownPeople(result.unknownPeople)}
            </p>
          )}
          {hidden && shown > 0 && <Notice tone="private">{text.hidden}</Notice>}
          {shown > 0 ? (
            <Results
              result={result}
              selected={state.selected}
              more={hasMore(state)}
              onOpen={onOpen}
              onLike={searcher.showLike}
              onMore={searcher.more}
            />
          ) : (
            <Nothing state={state} onMeant={searcher.change} />
          )}
        </>
      )}
    </>
  );
}

function Nothing({
  state,
  onMeant,
}: {
  readonly state: SearchState;
  readonly onMeant: (text: string) => void;
}) {
  const { like, meant } = state;
  if (like !== null) return <EmptyState title={text.likeNone} text={text.likeNoneText} />;
  return (
    <EmptyState
      title={words.search.noneTitle}
      text={
        meant === null ? (
          words.search.none
        ) : (
          <>
            {text.meant}{' '}
            <button
              type="button"
              className={classes['meant']}
              data-private
              onClick={() => onMeant(meant)}
            >
              {meant}
            </button>
            ?
          </>
        )
      }
    />
  );
}

function percentOf({ done, total }: { readonly done: number; readonly total: number }): number {
  return total === 0 ? 0 : Math.floor((done / total) * 100);
}
