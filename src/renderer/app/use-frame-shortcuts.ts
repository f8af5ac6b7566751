import { spotlight } from '@mantine/spotlight';
import { useNavigate } from '@tanstack/react-router';
import { togglePrivacy } from './privacy/index.ts';
import { useShortcut } from './use-shortcut.ts';

/** The shortcuts that work in every place. */
export function useFrameShortcuts(onLock: () => void): void {
  const navigate = useNavigate();
  useShortcut('palette', spotlight.toggle);
  useShortcut('lock', onLock);
  useShortcut('privacy', togglePrivacy);
  useShortcut('search', () => void navigate({ to: '/search' }));
  useShortcut('home', () => void navigate({ to: '/' }));
  useShortcut('settings', () => void navigate({ to: '/settings' }));
}
