import { useState } from 'react';
import type { Goal } from '#shared/model/goal.ts';
import { words } from '#shared/words/index.ts';
import { GrowthSection, NowAndOthers } from '../growth-section.tsx';
import { GoalDialog } from './goal-dialog.tsx';
import { GoalItem } from './goal-item.tsx';
import classes from '../growth.module.css';

/** A person's goals: the open ones, and on request those that were reached or dropped. */
export function Goals({
  personId,
  goals,
}: {
  readonly personId: string;
  readonly goals: readonly Goal[];
}) {
  const { growth } = words;
  const [asked, setAsked] = useState<{ readonly goal?: Goal } | null>(null);
  const open = goals.filter(({ status }) => status === 'open');
  const isEmpty = goals.length === 0;

  return (
    <GrowthSection
      title={growth.goals}
      isEmpty={isEmpty}
      empty={{ title: growth.noGoalsTitle, text: growth.noGoals }}
      add={growth.newGoal}
      onAdd={() => setAsked({})}
    >
      {!isEmpty && open.length === 0 && <p className={classes['none']}>{growth.noOpenGoals}</p>}
      <NowAndOthers
        now={open}
        others={goals.filter(({ status }) => status !== 'open')}
        show={growth.showClosed}
        hide={growth.hideClosed}
        renderItem={(goal) => (
          <GoalItem key={goal.id} goal={goal} onEdit={() => setAsked({ goal })} />
        )}
      />
      {asked !== null && (
        <GoalDialog personId={personId} onClose={() => setAsked(null)} {...asked} />
      )}
    </GrowthSection>
  );
}
