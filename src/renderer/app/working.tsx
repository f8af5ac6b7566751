import { Progress } from '@mantine/core';
import type { Task } from '#shared/model/app.ts';
import { words } from '#shared/words/index.ts';
import { useProgress } from './use-progress.ts';
import classes from './working.module.css';

/**
 * Long work, and what it does. Without a known share it only moves.
 *
 * @param task what is being done until the main process says otherwise
 */
export function Working({ task = 'key_derivation' }: { readonly task?: Task }) {
  const progress = useProgress(task);
  const now = progress?.task ?? task;
  const share =
    progress !== null && progress.total > 0
      ? Math.min(100, (progress.done / progress.total) * 100)
      : null;
  return (
    <output className={classes['working']}>
      <span className={classes['head']}>
        <span className={classes['task']}>{words.work.task[now]}</span>
        {share !== null && (
          <span className={classes['share']}>{words.work.share(Math.floor(share))}</span>
        )}
      </span>
      <Progress.Root size="sm" radius="xl">
        <Progress.Section
          value={share ?? 100}
          className={share === null ? classes['moving'] : ''}
          aria-label={words.work.task[now]}
        />
      </Progress.Root>
      {now === 'key_derivation' && (
        <span className={classes['why']}>{words.work.keyDerivationWhy}</span>
      )}
    </output>
  );
}
