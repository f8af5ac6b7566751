import { Button } from '@mantine/core';
import { IconCheck, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Goal, GoalStatus } from '#shared/model/goal.ts';
import { words } from '#shared/words/index.ts';
import { GoalPlot } from '#renderer/app/growth-plots.tsx';
import { undoable } from '#renderer/app/undoable.ts';
import { useBin } from '#renderer/app/use-bin.ts';
import { useAct } from '#renderer/app/use-command.ts';
import { relativeDay, today } from '#renderer/ui/index.ts';
import { formatNumber } from '#renderer/ui/numbers.ts';
import { DatedList } from '../dated-list.tsx';
import { Item, Standing } from '../item.tsx';
import { readinessWords } from '../readiness.tsx';
import { CheckInLine } from './check-in-line.tsx';
import { progressWords } from './progress-words.ts';
import classes from '../growth.module.css';

const said: { readonly [status in GoalStatus]: string } = {
  open: words.growth.nowOpen,
  reached: words.growth.nowReached,
  dropped: words.growth.nowDropped,
};

/** One goal: where it stands, how it went, and the next check-in. */
export function GoalItem({ goal, onEdit }: { readonly goal: Goal; readonly onEdit: () => void }) {
  const { growth } = words;
  const [adding, setAdding] = useState(false);
  const save = useAct('saveGoal');
  const bin = useBin('goal', { removed: growth.goalRemoved, back: growth.goalBack });
  const checkInBin = useBin('check_in', {
    removed: growth.checkInRemoved,
    back: growth.checkInBack,
  });
  const { value, says } = progressWords(goal);

  const become = (status: GoalStatus) => {
    const { checkIns: _, ...kept } = goal;
    void undoable(
      () => save.mutateAsync({ ...kept, status }),
      said[status],
      () => save.mutateAsync(kept),
      said[goal.status],
    );
  };
  const changes = [
    { label: growth.markReached, status: 'reached' },
    { label: growth.drop, status: 'dropped' },
    { label: growth.reopen, status: 'open' },
  ] as const;

  return (
    <Item
      title={goal.title}
      onEdit={onEdit}
      onRemove={() => void bin.remove(goal.id)}
      changes={changes
        .filter(({ status }) => (goal.status === 'open') === (status !== 'open'))
        .map(({ label, status }) => ({ label, onClick: () => become(status) }))}
      plot={
        goal.checkIns.length === 0 ? (
          goal.status === 'open' && <p className={classes['first']}>{growth.firstCheckIn}</p>
        ) : (
          <GoalPlot goal={goal} />
        )
      }
      foot={adding && <CheckInLine goal={goal} onDone={() => setAdding(false)} />}
    >
      {goal.measure !== '' && (
        <p className={classes['measure']} data-private>
          {goal.measure}
        </p>
      )}
      <Standing value={value}>{says}</Standing>
      <Meta goal={goal} />
      <DatedList
        label={growth.checkIns(goal.checkIns.length)}
        action={
          goal.status === 'open' &&
          !adding && (
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<IconPlus size={14} stroke={1.8} aria-hidden />}
              onClick={() => setAdding(true)}
            >
              {growth.checkIn}
            </Button>
          )
        }
        items={goal.checkIns}
        valueOf={(checkIn) => formatNumber(checkIn.value)}
        onRemove={(id) => void checkInBin.remove(id)}
        renderEditor={(checkIn, onDone) => (
          <CheckInLine goal={goal} checkIn={checkIn} onDone={onDone} />
        )}
      />
    </Item>
  );
}

/** How it ended, until when it is meant, and how ready they are. */
function Meta({ goal }: { readonly goal: Goal }) {
  const { growth } = words;
  const isLate = goal.status === 'open' && goal.due !== null && goal.due < today();
  const ready = readinessWords(goal);
  if (goal.status === 'open' && goal.due === null && ready.length === 0) return null;
  return (
    <p className={classes['meta']}>
      {goal.status === 'reached' && (
        <span className={classes['done']}>
          <IconCheck size={14} stroke={1.8} aria-hidden />
          {growth.reached}
        </span>
      )}
      {goal.status === 'dropped' && <span>{growth.dropped}</span>}
      {goal.due !== null && (
        <time dateTime={goal.due} className={isLate ? classes['late'] : undefined}>
          {(isLate ? growth.wasDue : growth.dueOn)(relativeDay(goal.due, today(), 'within'))}
        </time>
      )}
      {ready.map((each) => (
        <span key={each} data-private>
          {each}
        </span>
      ))}
    </p>
  );
}
