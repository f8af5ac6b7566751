import { useNavigate, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { helpFor } from '#shared/model/help/help-for.ts';
import { onEvent } from '../../api.ts';
import { useDialogs } from '../dialogs.tsx';
import { paletteDoor } from '../palette/store.ts';
import { togglePrivacy } from '../privacy/index.ts';
import { useCommand } from '../use-command.ts';
import { holdOwnKeys } from './own-keys.ts';
import { hearShortcuts, runShortcut } from './runs.ts';
import { useShortcut } from './use-shortcut.ts';

/** The shortcuts that work in every place, and hearing them: from the keys and from the system's menus. */
export function useFrameShortcuts(onLock: () => void): void {
  const navigate = useNavigate();
  const router = useRouter();
  const dialogs = useDialogs();
  const own = useCommand('getShortcuts', {}).data;
  useEffect(() => {
    if (own !== undefined) holdOwnKeys(own);
  }, [own]);
  useEffect(hearShortcuts, []);
  useEffect(() => onEvent('shortcut', ({ id }) => runShortcut(id)), []);

  useShortcut('palette', paletteDoor.toggle);
  useShortcut('lock', onLock);
  useShortcut('privacy', togglePrivacy);
  useShortcut('newPerson', dialogs.newPerson);
  useShortcut('search', () => void navigate({ to: '/search' }));
  useShortcut('home', () => void navigate({ to: '/' }));
  useShortcut('people', () => void navigate({ to: '/people' }));
  useShortcut('insights', () => void navigate({ to: '/insights' }));
  useShortcut('library', () => void navigate({ to: '/library' }));
  useShortcut('verify', () => void navigate({ to: '/verify' }));
  useShortcut('settings', () => void navigate({ to: '/settings' }));
  useShortcut('help', () => {
    const pageId = helpFor(router.state.location.pathname);
    void (pageId === null
      ? navigate({ to: '/help' })
      : navigate({ to: '/help/$pageId', params: { pageId } }));
  });
  useShortcut('keyboard', () => void navigate({ to: '/settings/keyboard' }));
}
