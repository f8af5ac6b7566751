import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { AppError } from '#shared/errors.ts';
import type { AskedFile } from '#shared/model/asked-file.ts';
import { onEvent } from '../api.ts';
import { tellFailure } from './tell.tsx';
import { useAct, useCommand } from './use-command.ts';

interface Takers {
  readonly summary?: () => void;
  readonly vault?: (name: string) => void;
}

/**
 * Hears what the system asked the app to open, once each: at the start, or while it runs. What is
 * refused is said, a vault is offered; a summary stays asked for until its place has checked it.
 */
export function useAskedFile({ summary, vault }: Takers): void {
  const { mutate: drop } = useAct('dropAskedFile', { quiet: true });
  const asked = useAsked();
  const taken = useRef<AskedFile | null>(null);
  useEffect(() => {
    if (asked === taken.current) return;
    taken.current = asked;
    if (asked === null) return;
    if (asked.kind === 'summary') {
      summary?.();
      return;
    }
    if (asked.kind === 'vault') vault?.(asked.name);
    else tellFailure(new AppError(asked.code));
    drop({});
  }, [asked, summary, vault, drop]);
}

function useAsked(): AskedFile | null {
  const client = useQueryClient();
  const asked = useCommand('getAskedFile', {});
  useEffect(() => {
    const readAnew = () => client.invalidateQueries({ queryKey: ['getAskedFile'] });
    return onEvent('fileAsked', () => void readAnew());
  }, [client]);
  return asked.data ?? null;
}

/** Calls `check` for a summary that is asked for, on the place that checks it. */
export function useAskedSummary(check: () => void): void {
  const asked = useAsked();
  const taken = useRef<AskedFile | null>(null);
  useEffect(() => {
    if (asked === taken.current) return;
    taken.current = asked;
    if (asked?.kind === 'summary') check();
  }, [asked, check]);
}
