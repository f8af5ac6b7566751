import { useState } from 'react';
import type { FocusArea } from '#shared/model/focus-area.ts';
import { areTooManyActive, rankFocusAreas } from '#shared/model/focus-rank.ts';
import { words } from '#shared/words/index.ts';
import { Notice } from '#renderer/ui/index.ts';
import { GrowthSection, NowAndOthers } from '../growth-section.tsx';
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
  const ranked = rankFocusAreas(areas);
  const active = ranked.filter((area) => area.active);

  return (
    <GrowthSection
      title={growth.focusAreas}
      isEmpty={areas.length === 0}
      empty={{ title: growth.noFocusTitle, text: growth.noFocus }}
      add={growth.newFocusArea}
      onAdd={() => setAsked({})}
    >
      {active.length > 1 && <p className={classes['rule']}>{growth.rankRule}</p>}
      {areTooManyActive(areas) && (
        <div className={classes['tooMany']}>
          <Notice>{growth.tooMany(active.length)}</Notice>
        </div>
      )}
      <NowAndOthers
        now={active}
        others={ranked.filter((area) => !area.active)}
        show={growth.showResting}
        hide={growth.hideResting}
        renderItem={(area) => (
          <FocusItem key={area.id} area={area} onEdit={() => setAsked({ area })} />
        )}
      />
      {asked !== null && (
        <FocusDialog personId={personId} onClose={() => setAsked(null)} {...asked} />
      )}
    </GrowthSection>
  );
}
