import { SegmentedControl } from '@mantine/core';
import { searchOrders } from '#shared/model/search/result.ts';
import { words } from '#shared/words/index.ts';
import { SaveSearch } from './save-search.tsx';
import classes from './search-page.module.css';
import type { SearchState, Searcher } from './searcher.ts';
import { statusOf } from './status.ts';

const text = words.searchPage;

/** How much was found, and what can be done with the search as a whole. */
export function SearchTools({
  state,
  searcher,
}: {
  readonly state: SearchState;
  readonly searcher: Searcher;
}) {
  return (
    <div className={classes['status']}>
      <output>{statusOf(state)}</output>
      {state.like === null && (
        <div className={classes['tools']}>
          <SaveSearch typed={state.text} />
          <SegmentedControl
            size="xs"
            aria-label={text.order}
            value={state.order}
            onChange={(order) => searcher.sort(order)}
            data={searchOrders.map((value) => ({ value, label: text[value] }))}
          />
        </div>
      )}
    </div>
  );
}
