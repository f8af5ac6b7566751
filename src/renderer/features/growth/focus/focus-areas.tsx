import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { FocusArea } from '#shared/model/focus-area.ts';
import { areTooManyActive, rankFocusAreas } from '#shared/model/focus-rank.ts';
import { words } from '#shared/words/index.ts';
import { EmptyState, Notice, Section } from '#renderer/ui/index.ts';
import { FocusDialog } from './focus-dialog.tsx';
import { FocusItem } from './focus-item.tsx';
import classes from '../growth.module.css';

/** The behaviours that a person works on, in the order in which they are worth while. */
export function FocusAreas({
  personId,
  areas,
}: {
  readonly personId: string;
  readonly areas: readonly FocusArea[];
}) {
  const { growth } = words;
  const [asked, setAsked] = useState<{ readonly area?: FocusArea } | null>(null);
  const [showResting, setShowResting] = useState(false);
  const ranked = rankFocusAreas(areas);
  const active = ranked.filter((area) => area.active);
  const resting = ranked.filter((area) => !area.active);
  const item = (area: FocusArea) => (
    <FocusItem key={area.id} area={area} onEdit={() => setAsked({ area })} />
  );
  const isEmpty = areas.length === 0;
  const add = (
    <Button
      size={isEmpty ? 'sm' : 'compact-sm'}
      variant={isEmpty ? 'default' : 'subtle'}
      leftSection={<IconPlus size={14} stroke={1.8} aria-hidden />}
      onClick={() => setAsked({})}
    >
      {growth.newFocusArea}
    </Button>
  );

  return (
    <Section title={growth.focusAreas} aside={!isEmpty && add}>
      {isEmpty && <EmptyState title={growth.noFocusTitle} text={growth.noFocus} action={add} />}
      {active.length > 1 && <p className={classes['rule']}>{growth.rankRule}</p>}
      {active.length > 0 && <p className={classes['rule']}>{growth.ratingKeys}</p>}
      {areTooManyActive(areas) && (
        <div className={classes['tooMany']}>
          <Notice>{growth.tooMany(active.length)}</Notice>
        </div>
      )}
      <ul>{active.map(item)}</ul>
      {resting.length > 0 && (
        <Button
          size="compact-sm"
          variant="subtle"
          className={classes['more'] ?? ''}
          aria-expanded={showResting}
          onClick={() => setShowResting(!showResting)}
        >
          {showResting ? growth.hideResting : growth.showResting(resting.length)}
        </Button>
      )}
      {showResting && <ul>{resting.map(item)}</ul>}
      {asked !== null && (
        <FocusDialog personId={personId} onClose={() => setAsked(null)} {...asked} />
      )}
    </Section>
  );
}
