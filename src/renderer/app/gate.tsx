import { notifications } from '@mantine/notifications';
import { RouterProvider } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { words } from '#shared/words/index.ts';
import { onEvent } from '../api.ts';
import { Loaded } from '../ui/loaded.tsx';
import { Notice } from '../ui/notice.tsx';
// Also where no session was opened, somebody has to answer the flush before a lock.
import './before-lock.ts';
import { comesFromLanguage } from './after-language.ts';
import { Entry } from './entry.tsx';
import { rememberVault } from './last-vault.ts';
import { makeRouter } from './router.tsx';
import { tell } from './tell.tsx';
import { useActivity } from './use-activity.ts';
import { useAskedFile } from './use-asked-file.ts';
import { useCommand } from './use-command.ts';
import { useSettingsTheme } from './use-settings-theme.ts';
import classes from './gate.module.css';

/** Decides what the window shows: the first run, the lock screen, or the app of an open vault. */
export function Gate() {
  const state = useCommand('getAppState', {});
  const dropping = useDropOnLock();

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
        return <Entry app={app} />;
      }}
    </Loaded>
  );
}

function Unlocked({ vault }: { readonly vault: string | undefined }) {
  const [router] = useState(() => makeRouter(comesFromLanguage() ? '/settings' : '/'));
  useEffect(() => {
    if (vault !== undefined) rememberVault(vault);
  }, [vault]);
  useActivity();
  useAskedFile({
    summary: () => void router.navigate({ to: '/verify' }),
    vault: (name) => {
      if (vault !== undefined && name !== vault) tell(words.lock.askedOther(vault, name));
    },
  });
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
