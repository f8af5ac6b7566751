import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Goal } from '#shared/model/goal.ts';
import { words } from '#shared/words/index.ts';
import { EmptyState, Section } from '#renderer/ui/index.ts';
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
  const [showClosed, setShowClosed] = useState(false);
  const open = goals.filter(({ status }) => status === 'open');
  const closed = goals.filter(({ status }) => status !== 'open');
  const item = (goal: Goal) => (
    <GoalItem key={goal.id} goal={goal} onEdit={() => setAsked({ goal })} />
  );
  const isEmpty = goals.length === 0;
  const add = (
    <Button
      size={isEmpty ? 'sm' : 'compact-sm'}
      variant={isEmpty ? 'default' : 'subtle'}
      leftSection={<IconPlus size={14} stroke={1.8} aria-hidden />}
      onClick={() => setAsked({})}
    >
      {growth.newGoal}
    </Button>
  );

  return (
    <Section title={growth.goals} aside={!isEmpty && add}>
      {isEmpty && <EmptyState title={growth.noGoalsTitle} text={growth.noGoals} action={add} />}
      {!isEmpty && open.length === 0 && <p className={classes['none']}>{growth.noOpenGoals}</p>}
      <ul>{open.map(item)}</ul>
      {closed.length > 0 && (
        <Button
          size="compact-sm"
          variant="subtle"
          className={classes['more'] ?? ''}
          aria-expanded={showClosed}
          onClick={() => setShowClosed(!showClosed)}
        >
          {showClosed ? growth.hideClosed : growth.showClosed(closed.length)}
        </Button>
      )}
      {showClosed && <ul>{closed.map(item)}</ul>}
      {asked !== null && (
        <GoalDialog personId={personId} onClose={() => setAsked(null)} {...asked} />
      )}
    </Section>
  );
}
