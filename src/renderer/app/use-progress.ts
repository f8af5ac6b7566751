import { useEffect, useState } from 'react';
import type { Progress, Task } from '#shared/model/app.ts';
import { onEvent } from '../api.ts';

/** Runs by itself, beside what a person waits for. */
const beside: ReadonlySet<Task> = new Set(['backup', 'backup_proof', 'index']);

/**
 * The latest word from the main process on how far long work has come; null before the first.
 *
 * @param task what the place waits for: the daily backup says nothing to one that waits for another thing
 */
export function useProgress(task: Task): Progress | null {
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(
    () =>
      onEvent('progress', (news) => {
        if (beside.has(task) || !beside.has(news.task)) setProgress(news);
      }),
    [task],
  );
  return progress;
}
