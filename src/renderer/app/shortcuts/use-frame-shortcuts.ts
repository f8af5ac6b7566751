import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
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
  useShortcut('keyboard', () => void navigate({ to: '/settings/keyboard' }));
}
