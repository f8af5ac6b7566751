import { Progress } from '@mantine/core';
import { words } from '#shared/words/index.ts';
import { useProgress } from './use-progress.ts';
import classes from './working.module.css';

const taskWords = {
  key_derivation: words.common.keyDerivation,
  sample_vault: words.common.sampleVault,
  print: words.common.print,
};

/**
 * Long work, and what it does. Without a known share it only moves.
 *
 * @param task what is being done until the main process says otherwise
 */
export function Working({ task = 'key_derivation' }: { readonly task?: keyof typeof taskWords }) {
  const progress = useProgress();
  const now = progress?.task ?? task;
  const share =
    progress !== null && progress.total > 0
      ? Math.min(100, (progress.done / progress.total) * 100)
      : null;
  return (
    <output className={classes['working']}>
      <span className={classes['task']}>{taskWords[now]}</span>
      <Progress.Root size="sm" radius="xl">
        <Progress.Section
          value={share ?? 100}
          className={share === null ? classes['moving'] : ''}
          aria-label={taskWords[now]}
        />
      </Progress.Root>
      {now === 'key_derivation' && (
        <span className={classes['why']}>{words.common.keyDerivationWhy}</span>
      )}
    </output>
  );
}
