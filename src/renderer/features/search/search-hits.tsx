/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the options of an editable combobox, for which HTML has no element that can hold marked text */
import { memo, useEffect, useRef } from 'react';
import type { SearchGroup, SearchResult } from '#shared/model/search/result.ts';
import { words } from '#shared/words/index.ts';
import { usePrivacy } from '../../app/privacy/index.ts';
import { FormattedDate } from '../../ui/index.ts';
import { MarkedText } from '../../ui/marked-text.tsx';
import { HitKinds } from './hit-kinds.tsx';
import { flatHits, hitId, listId } from './hits.ts';
import type { FlatHit } from './hits.ts';
import classes from './search-hits.module.css';

/** The hits, grouped by session. The field keeps the focus; arrow keys move `selected` through them. */
export function SearchHits({
  result,
  selected,
  anchored,
  onPoint,
  onOpen,
}: {
  readonly result: SearchResult;
  readonly selected: number;
  /** The one beside which the button for more of its kind stands. */
  readonly anchored: number;
  /** The mouse is over one. */
  readonly onPoint: (index: number) => void;
  readonly onOpen: (hit: FlatHit) => void;
}) {
  const hidden = usePrivacy();
  const hits = flatHits(result);
  const starts = result.groups.map((_, at) =>
    result.groups.slice(0, at).reduce((sum, group) => sum + group.hits.length, 0),
  );
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field holds the focus and has the keys
    <div
      id={listId}
      role="listbox"
      tabIndex={-1}
      aria-label={words.search.results}
      className={classes['list']}
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={({ target }) => {
        const over = indexAt(target);
        if (over !== null && over !== anchored) onPoint(over);
      }}
      onClick={({ target }) => {
        const hit = hits[indexAt(target) ?? -1];
        if (hit !== undefined) onOpen(hit);
      }}
    >
      {result.groups.map((group, at) => (
        <div
          key={group.sessionId}
          role="group"
          aria-labelledby={`search-session-${group.sessionId}`}
          className={classes['group']}
        >
          <GroupHead group={group} />
          {hits.slice(starts[at], (starts[at] ?? 0) + group.hits.length).map((each) => (
            <Hit
              key={each.hit.entryKey}
              entry={each}
              selected={each.index === selected}
              anchored={each.index === anchored}
              hidden={hidden}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

/** Which hit an element is in. */
function indexAt(target: EventTarget): number | null {
  const hit = target instanceof Element ? target.closest<HTMLElement>('[data-hit]') : null;
  return hit === null ? null : Number(hit.dataset['hit']);
}

function GroupHead({ group }: { readonly group: SearchGroup }) {
  return (
    <div id={`search-session-${group.sessionId}`} role="presentation" className={classes['head']}>
      <span className={classes['person']} data-private>
        {group.personName}
      </span>
      <span className={classes['date']}>
        <FormattedDate at={group.startsAt} form="long" zone={group.zone} />
      </span>
    </div>
  );
}

/** Drawn again only where it changes itself: moving from one to the next redraws two of them. */
const Hit = memo(function Hit({
  entry,
  selected,
  anchored,
  hidden,
}: {
  readonly entry: FlatHit;
  readonly selected: boolean;
  readonly anchored: boolean;
  /** Whether its text is left out. */
  readonly hidden: boolean;
}) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected) element.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  return (
    <div
      ref={element}
      id={hitId(entry.index)}
      role="option"
      aria-selected={selected}
      data-hit={entry.index}
      data-anchor={anchored || undefined}
      tabIndex={-1}
      className={classes['hit']}
    >
      {!hidden && (
        <p className={classes['snippet']} data-private={entry.hit.shared ? undefined : true}>
          <MarkedText parts={entry.hit.snippet} />
        </p>
      )}
      <HitKinds hit={entry.hit} />
    </div>
  );
});
