import { ActionIcon, Button } from '@mantine/core';
import { IconSparkles } from '@tabler/icons-react';
import { memo, useState } from 'react';
import type { SearchResult } from '#shared/model/search/result.ts';
import { words } from '#shared/words/index.ts';
import { usePrivacy } from '../../app/privacy/index.ts';
import { flatHits, textOf } from './hits.ts';
import type { FlatHit } from './hits.ts';
import classes from './results.module.css';
import { SearchHits } from './search-hits.tsx';

const text = words.searchPage;

/**
 * The hits, and beside the one that is selected or pointed at a button for more like it. A letter that is
 * typed does not draw them again; its answer does.
 */
export const Results = memo(function Results({
  result,
  selected,
  more,
  onOpen,
  onLike,
  onMore,
}: {
  readonly result: SearchResult;
  readonly selected: number;
  /** Whether more can be shown. */
  readonly more: boolean;
  readonly onOpen: (hit: FlatHit) => void;
  readonly onLike: (hit: FlatHit) => void;
  readonly onMore: () => void;
}) {
  const hidden = usePrivacy();
  const hits = flatHits(result);
  const [mouse, point] = useState({ over: -1, selected: -1, result });
  // The arrow keys and another answer take the button along again.
  const at = mouse.selected === selected && mouse.result === result ? mouse.over : selected;
  const hit = hits[at];
  return (
    <div className={classes['results']}>
      <SearchHits
        result={result}
        selected={selected}
        anchored={at}
        onPoint={(over) => point({ over, selected, result })}
        onOpen={onOpen}
      />
      {hit !== undefined && (
        <ActionIcon
          color="gray"
          size="md"
          className={classes['like'] ?? ''}
          aria-label={hidden ? text.like : text.likeThis(textOf(hit.hit))}
          onClick={() => onLike(hit)}
        >
          <IconSparkles size={16} stroke={1.6} aria-hidden />
        </ActionIcon>
      )}
      {more && (
        <Button variant="default" className={classes['more'] ?? ''} onClick={onMore}>
          {text.more}
        </Button>
      )}
      {!result.complete && !more && <p className={classes['end']}>{text.moreThan(result.found)}</p>}
    </div>
  );
});
