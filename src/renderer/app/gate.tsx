import { notifications } from '@mantine/notifications';
import { RouterProvider } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { words } from '#shared/words/index.ts';
import { onEvent } from '../api.ts';
import { LockPage } from '../features/lock/index.ts';
import { RestorePage } from '../features/restore/index.ts';
import { WelcomePage } from '../features/welcome/index.ts';
import { Loaded } from '../ui/loaded.tsx';
import { Notice } from '../ui/notice.tsx';
// Also where no session was opened, somebody has to answer the flush before a lock.
import './before-lock.ts';
import { rememberVault } from './last-vault.ts';
import { makeRouter } from './router.tsx';
import { useActivity } from './use-activity.ts';
import { useCommand } from './use-command.ts';
import { useSettingsTheme } from './use-settings-theme.ts';
import classes from './gate.module.css';

/** Decides what the window shows: the first run, the lock screen, or the app of an open vault. */
export function Gate() {
  const state = useCommand('getAppState', {});
  const dropping = useDropOnLock();
  const [beside, setBeside] = useState<'making' | 'restoring' | null>(null);
  const back = () => setBeside(null);

  if (dropping) return null;
  return (
    <Loaded query={state} waiting={<div className={classes['desk']} />}>
      {(app) => {
        if (app.standing === 'unlocked') return <Unlocked vault={app.open?.name} />;
        if (app.standing === 'handed_over') {
          return (
            <main className={classes['desk']}>
              <Notice>{words.errors.handed_over}</Notice>
            </main>
          );
        }
        if (beside === 'restoring') return <RestorePage app={app} onLeave={back} />;
        const restore = () => setBeside('restoring');
        if (app.vaults.length === 0 || beside === 'making') {
          return (
            <WelcomePage
              firstRun={app.vaults.length === 0}
              vaults={app.vaults}
              sandboxOff={app.sandboxOff}
              onRestore={restore}
              onLeave={back}
            />
          );
        }
        return <LockPage app={app} onNewVault={() => setBeside('making')} onRestore={restore} />;
      }}
    </Loaded>
  );
}

function Unlocked({ vault }: { readonly vault: string | undefined }) {
  const [router] = useState(makeRouter);
  useEffect(() => {
    if (vault !== undefined) rememberVault(vault);
  }, [vault]);
  useActivity();
  useSettingsTheme();
  return <RouterProvider router={router} />;
}

/**
 * Takes everything of the vault off the page and out of this window's memory the moment the main
 * process says `locked`; the page is reloaded after that.
 */
function useDropOnLock(): boolean {
  const client = useQueryClient();
  const [dropping, setDropping] = useState(false);
  useEffect(
    () =>
      onEvent('locked', () => {
        flushSync(() => setDropping(true));
        notifications.clean();
        client.clear();
        setDropping(false);
      }),
    [client],
  );
  return dropping;
}
