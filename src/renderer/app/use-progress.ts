import { useEffect, useState } from 'react';
import type { Progress } from '#shared/model/app.ts';
import { onEvent } from '../api.ts';

/** The latest word from the main process on how far long work has come; null before the first. */
export function useProgress(): Progress | null {
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => onEvent('progress', setProgress), []);
  return progress;
}
