import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ErrorCode } from '#shared/errors.ts';
import { words } from '#shared/words/index.ts';
import { api, onEvent } from '../../api.ts';
import { useActivity } from '../../app/use-activity.ts';
import { useCommand } from '../../app/use-command.ts';
import { Loaded, Notice } from '../../ui/index.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { Turn } from './turn.tsx';
import { useArrival } from './use-arrival.ts';
import classes from './turn.module.css';

/**
 * The handed-over window, whole: no frame, no router, no palette and no shortcut of the coach's. What
 * main answers to it is the turn's commands and nothing else, so neither does a reload lead back.
 */
export function TurnWindow() {
  useActivity();
  const arrival = useArrival();
  const locked = useLocked();
  if (locked) return null;
  return (
    <div className={classes['window']}>
      {arrival === 'in' ? (
        <Opened />
      ) : arrival === 'reloading' ? (
        <Waiting />
      ) : (
        <NotOpened code={arrival} />
      )}
    </div>
  );
}

function Opened() {
  const turn = useCommand('getTurn', {});
  return (
    <Loaded query={turn}>
      {(page) => (
        <Turn
          turn={page}
          onSignedElsewhere={async () => (await turn.refetch()).data?.signed ?? null}
        />
      )}
    </Loaded>
  );
}

/** Main did not let this load of the page in. */
function NotOpened({ code }: { readonly code: ErrorCode }) {
  return (
    <main className={classes['notOpened']}>
      <Notice tone="warn" title={words.common.loadFailedTitle}>
        {words.errors[code]}
      </Notice>
      <Button variant="default" onClick={() => void api.reloadTurn({})}>
        {words.turn.loadAgain}
      </Button>
    </main>
  );
}

/** From the moment main says `locked`, nothing of the vault stays here; main then loads the lock screen. */
function useLocked(): boolean {
  const client = useQueryClient();
  const [locked, setLocked] = useState(false);
  useEffect(
    () =>
      onEvent('locked', () => {
        setLocked(true);
        client.clear();
      }),
    [client],
  );
  return locked;
}
