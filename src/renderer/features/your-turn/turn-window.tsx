import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { onEvent } from '../../api.ts';
import { useActivity } from '../../app/use-activity.ts';
import { useCommand } from '../../app/use-command.ts';
import { Loaded } from '../../ui/index.ts';
import { Turn } from './turn.tsx';
import classes from './turn.module.css';

/**
 * The handed-over window, whole: no frame, no router, no palette and no shortcut of the coach's. What
 * main answers to it is the turn's commands and nothing else, so neither does a reload lead back.
 */
export function TurnWindow() {
  useActivity();
  return useLocked() ? null : <Window />;
}

function Window() {
  const turn = useCommand('getTurn', {});
  return (
    <div className={classes['window']}>
      <Loaded query={turn}>
        {(page) => (
          <Turn
            turn={page}
            onSignedElsewhere={async () => (await turn.refetch()).data?.signed ?? null}
          />
        )}
      </Loaded>
    </div>
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
