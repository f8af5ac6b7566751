import { VisuallyHidden } from '@mantine/core';
import {
  IconBooks,
  IconChartBar,
  IconEye,
  IconEyeOff,
  IconHelpCircle,
  IconHome,
  IconLock,
  IconSearch,
  IconSettings,
  IconShieldCheck,
  IconUsers,
} from '@tabler/icons-react';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { words } from '#shared/words/index.ts';
import { Wordmark } from '../ui/wordmark.tsx';
import { DialogsProvider } from './dialogs.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { keepFocus } from './focus/keep-focus.ts';
import { Palette } from './palette/index.tsx';
import { togglePrivacy, usePrivacy } from './privacy/index.ts';
import { QuickNote } from './quick-note/quick-note.tsx';
import { ShortcutKeys } from './shortcuts/index.ts';
import { useAct, useCommand } from './use-command.ts';
import { useFrameShortcuts } from './shortcuts/use-frame-shortcuts.ts';
import classes from './frame.module.css';

const places = [
  { to: '/', label: words.common.home, Icon: IconHome },
  { to: '/people', label: words.common.people, Icon: IconUsers },
  { to: '/insights', label: words.insights.title, Icon: IconChartBar },
  { to: '/search', label: words.common.search, Icon: IconSearch },
  { to: '/library', label: words.library.title, Icon: IconBooks },
  { to: '/verify', label: words.common.verify, Icon: IconShieldCheck },
  { to: '/settings', label: words.common.settings, Icon: IconSettings },
] as const;

/** The frame around every place of an open vault. */
export function Frame() {
  const lock = useAct('lockVault');
  const lockNow = () => lock.mutate({});
  return (
    <DialogsProvider>
      <Shortcuts onLock={lockNow} />
      <a href="#page" className={classes['skip']} onClick={skipToPage}>
        {words.common.skipToContent}
      </a>
      <div className={classes['frame']}>
        <Navigation onLock={lockNow} />
        <Place />
      </div>
      <Palette />
      <QuickNote />
    </DialogsProvider>
  );
}

/** What is heard of keys and focus in every place. */
function Shortcuts({ onLock }: { readonly onLock: () => void }) {
  useFrameShortcuts(onLock);
  useEffect(keepFocus, []);
  return null;
}

function skipToPage(event: { preventDefault: () => void }) {
  event.preventDefault();
  document.getElementById('page')?.focus();
}

function Navigation({ onLock }: { readonly onLock: () => void }) {
  const vault = useCommand('getAppState', {}).data?.open?.name;
  return (
    <nav className={classes['nav']} aria-label={words.common.places}>
      <div className={classes['brand']}>
        <Wordmark />
      </div>
      <ul className={classes['places']}>
        {places.map(({ to, label, Icon }) => (
          <li key={to}>
            <Link
              to={to}
              className={classes['place']}
              activeOptions={{ exact: to === '/', includeSearch: false }}
            >
              <Icon size={18} stroke={1.6} aria-hidden />
              <span>{label}</span>
            </Link>
          </li>
        ))}
      </ul>
      <div className={classes['vault']}>
        {vault !== undefined && (
          <p className={classes['vaultName']} title={vault}>
            <span className={classes['vaultLabel']}>{words.common.vault}</span>
            {vault}
          </p>
        )}
        <Link to="/help" className={classes['place']}>
          <IconHelpCircle size={18} stroke={1.6} aria-hidden />
          <span>{words.help.title}</span>
          <span className={classes['keys']}>
            <ShortcutKeys id="help" />
          </span>
        </Link>
        <PrivacySwitch />
        <button type="button" className={classes['place']} onClick={onLock}>
          <IconLock size={18} stroke={1.6} aria-hidden />
          <span>{words.common.lock}</span>
          <span className={classes['keys']}>
            <ShortcutKeys id="lock" />
          </span>
        </button>
      </div>
    </nav>
  );
}

/** Says all the time whether the privacy screen is on, and takes it off or puts it up. */
function PrivacySwitch() {
  const on = usePrivacy();
  const Icon = on ? IconEyeOff : IconEye;
  return (
    <>
      <button type="button" className={classes['place']} aria-pressed={on} onClick={togglePrivacy}>
        <Icon size={18} stroke={1.6} aria-hidden />
        <span>{on ? words.common.privacyOn : words.common.privacy}</span>
      </button>
      {/* For screen readers: the key may be pressed wherever the focus is. */}
      <VisuallyHidden component="output">{on ? words.common.privacyOn : ''}</VisuallyHidden>
    </>
  );
}

/** The place itself. A new element for each place, so that every one begins at its top. */
function Place() {
  const { pathname } = useLocation();
  return (
    <main key={pathname} id="page" tabIndex={-1} className={classes['main']}>
      <ErrorBoundary>
        <Outlet />
      </ErrorBoundary>
    </main>
  );
}
