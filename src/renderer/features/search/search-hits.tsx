/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the options of an editable combobox, for which HTML has no element that can hold marked text */
import { useEffect, useRef } from 'react';
import type { SearchGroup, SearchHit, SearchResult, SnippetPart } from '#shared/model/search/result.ts';
import { words } from '#shared/words/index.ts';
import { FormattedDate } from '../../ui/index.ts';
import { flatHits, hitId, listId } from './hits.ts';
import type { FlatHit } from './hits.ts';
import classes from './search-hits.module.css';

/** The hits, grouped by session. The field keeps the focus; arrow keys move `selected` through them. */
export function SearchHits({
  result,
  selected,
  onOpen,
}: {
  readonly result: SearchResult;
  readonly selected: number;
  readonly onOpen: (hit: FlatHit) => void;
}) {
  const hits = flatHits(result);
  return (
    <div id={listId} role="listbox" aria-label={words.search.results} className={classes['list']}>
      {result.groups.map((group) => (
        <div
          key={group.sessionId}
          role="group"
          aria-labelledby={`search-session-${group.sessionId}`}
          className={classes['group']}
        >
          <GroupHead group={group} />
          {hits
            .filter((each) => each.sessionId === group.sessionId)
            .map((each) => (
              <Hit
                key={each.hit.entryKey}
                entry={each}
                selected={each.index === selected}
                onOpen={onOpen}
              />
            ))}
        </div>
      ))}
    </div>
  );
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

function Hit({
  entry,
  selected,
  onOpen,
}: {
  readonly entry: FlatHit;
  readonly selected: boolean;
  readonly onOpen: (hit: FlatHit) => void;
}) {
  const element = useRef<HTMLDivElement>(null);
  const parts = entry.hit.snippet.map((part, number) => ({ number, part }));
  useEffect(() => {
    if (selected) element.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field holds the focus and has the keys
    <div
      ref={element}
      id={hitId(entry.index)}
      role="option"
      aria-selected={selected}
      tabIndex={-1}
      className={classes['hit']}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onOpen(entry)}
    >
      <p className={classes['snippet']} data-private={entry.hit.shared ? undefined : true}>
        {parts.map(({ number, part }) => (
          <Part key={number} part={part} />
        ))}
      </p>
      <Chips hit={entry.hit} />
    </div>
  );
}

function Part({ part }: { readonly part: SnippetPart }) {
  return part.hit ? <mark>{part.text}</mark> : part.text;
}

function Chips({ hit }: { readonly hit: SearchHit }) {
  return (
    <p className={classes['chips']}>
      <span className={classes['chip']} data-kind={hit.kind}>
        {words.search.kind[hit.kind]}
      </span>
      {hit.side !== null && (
        <span className={classes['chip']} data-side={hit.side}>
          {words.search.side[hit.side]}
        </span>
      )}
      {hit.shared && (
        <span className={classes['chip']} data-shared>
          {words.search.shared}
        </span>
      )}
    </p>
  );
}
