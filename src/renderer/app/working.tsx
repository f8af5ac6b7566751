import { Button, Progress as Bar } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Progress, Task } from '#shared/model/app.ts';
import { words } from '#shared/words/index.ts';
import { useAct } from './use-command.ts';
import { useProgress } from './use-progress.ts';
import classes from './working.module.css';

/**
 * Long work: what it does, how much of it is done, and the way to stop it. Without a known share it
 * only moves.
 *
 * @param task what is being done until the main process says otherwise
 * @param stoppable for work that `cancelWork` stops
 */
export function Working({
  task = 'key_derivation',
  stoppable = false,
}: {
  readonly task?: Task;
  readonly stoppable?: boolean;
}) {
  const progress = useProgress(task);
  const now = progress?.task ?? task;
  const share = progress === null ? null : shareOf(progress);
  // The field or button that began it is often gone by now, and with it the focus.
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={place} tabIndex={-1} className={classes['working']}>
      <div className={classes['head']}>
        <output className={classes['task']}>{words.work.task[now]}</output>
        {share !== null && (
          <span className={classes['share']}>{words.work.share(Math.floor(share))}</span>
        )}
      </div>
      <Bar.Root size="sm" radius="xl">
        <Bar.Section
          value={share ?? 100}
          className={share === null ? classes['moving'] : ''}
          aria-label={words.work.task[now]}
        />
      </Bar.Root>
      {now === 'key_derivation' && (
        <span className={classes['why']}>{words.work.keyDerivationWhy}</span>
      )}
      {stoppable && <Stop />}
    </div>
  );
}

/** In percent; null before the first step, and for work of one step, of which nothing is known. */
function shareOf({ done, total }: Progress): number | null {
  return done > 0 && total > 1 ? Math.min(100, (done / total) * 100) : null;
}

function Stop() {
  const stop = useAct('cancelWork');
  const asked = stop.isPending || stop.isSuccess;
  return (
    <div className={classes['foot']}>
      <Button
        variant="default"
        size="compact-sm"
        aria-disabled={asked}
        onClick={() => {
          if (!asked) stop.mutate({});
        }}
      >
        {asked ? words.work.stopping : words.work.stop}
      </Button>
    </div>
  );
}
