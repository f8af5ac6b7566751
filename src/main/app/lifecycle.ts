import { join } from 'node:path';
import type { EventName, Events, FromMain } from '#shared/contract.ts';
import { defaultSettings } from '#shared/model/app.ts';
import type { AppState, LockReason } from '#shared/model/app.ts';
import { system } from '#shared/words/system.ts';
import { forgetFreed } from '#main/vault/index.ts';
import type { VaultHost } from '#main/vault/index.ts';
import type { AppWindow, PageName, Shell } from '../shell/shell.ts';
import { askedFiles } from './asked-file.ts';
import type { AskedFiles } from './asked-file.ts';
import { clipboardGuard } from './clipboard-guard.ts';
import type { Clock } from './clock.ts';
import { dailyBackup } from './daily-backup.ts';
import { idleLock } from './idle-lock.ts';
import { nativeMenu } from './native-menu.ts';
import { appLanguage } from './language.ts';
import type { AppLanguage } from './language.ts';
import { keychainSecrets, keychainVaults, openKeychainId } from './keychain.ts';
import type { KeychainSecrets } from './keychain.ts';
import { reminders } from './reminders.ts';
import { reportUnexpected } from './report-unexpected.ts';
import { stoppableWork } from './stoppable-work.ts';
import type { StoppableWork } from './stoppable-work.ts';
import { signaturesLate } from './signatures-late.ts';
import { spellingOf } from './spelling.ts';
import type { Spelling } from './spelling.ts';
import { turnDoor } from './turn-door.ts';
import type { TurnDoor } from './turn-door.ts';

/** How long a lock waits for the window to save what is being typed. */
const flushMs = 2_000;

/** How long a lock waits for the clipboard: one that never answers must not keep the notes on the screen. */
const clipboardMs = 5_000;

/** After a lock; what one pass frees may be the last to hold something else, a message's buffer, say. */
const forgetAfterMs = [0, 200, 1_000];

/** Where the whole app stands, and the ways from one standing to the next. */
export interface Lifecycle {
  readonly host: VaultHost;
  readonly shell: Shell;
  readonly keychain: KeychainSecrets;
  readonly language: AppLanguage;
  readonly turnDoor: TurnDoor;
  /** Stopped by `cancelWork`, by a lock, and when the window goes into other hands. */
  readonly works: StoppableWork;
  /** Ended by a lock: it is told words of notes. */
  readonly spelling: Spelling;
  /** What the system asked the app to open. */
  readonly asked: AskedFiles;
  state(): Promise<AppState>;
  /** A vault has just been opened: count how long nobody does anything. */
  vaultOpened(): Promise<void>;
  /** Whoever is there knows the open vault's passphrase: the keychain may open it from now on. */
  passphraseGiven(): Promise<void>;
  /** A backup has just been opened, maybe without a vault: its keys are not to lie about either. */
  backupOpened(): void;
  lockAfter(minutes: number): void;
  /** Puts the system's menu in step: the coach has the window again, or chose other keys. */
  showMenu(): Promise<void>;
  noteActivity(): void;
  /** Something was copied in the window. */
  noteCopied(): Promise<void>;
  /** Takes what was copied in the window off the clipboard. */
  clearCopied(): Promise<void>;
  /** Has the window save what is being typed, and waits for it, two seconds at most. */
  flush(): Promise<void>;
  /** The window's answer to `flush`. */
  flushed(): void;
  /** Flushes, locks the vault, and shows the lock screen in a fresh page. */
  lock(reason: LockReason): Promise<void>;
  /** The vault's worker ended by itself: the window lets go of everything, too. */
  vaultFailed(): Promise<void>;
  /** Shows a page anew; the handed-over one with a token of its own. */
  showPage(page: PageName): Promise<void>;
  readonly tell: <N extends EventName>(event: N, data: Events[N]) => void;
  /** Saves, locks and ends the app; the second call waits for the first. */
  quit(): Promise<void>;
}

export interface LifecycleParts {
  readonly host: VaultHost;
  readonly shell: Shell;
  readonly clock: Clock;
  /** The window, or null while it is not open yet. */
  readonly window: () => AppWindow | null;
  /** Resolves when every command received so far is answered. */
  readonly settled: () => Promise<void>;
}

export function makeLifecycle({ host, shell, clock, window, settled }: LifecycleParts): Lifecycle {
  let lockReason: LockReason | null = null;
  let locking: Promise<void> | null = null;
  let quitting: Promise<void> | null = null;
  let heardFlushed: (() => void) | null = null;

  const language = appLanguage(shell.paths.data);
  const keychain = keychainSecrets(join(shell.paths.data, 'keychain'), shell.keychain);
  const copied = clipboardGuard(shell.clipboard, clock);
  /** A clipboard that cannot be reached is no reason not to lock. */
  const clearCopied = (): Promise<void> =>
    within(
      clock,
      clipboardMs,
      copied.clear().catch((error: unknown) => reportUnexpected('clipboard', error)),
    );

  const works = stoppableWork();
  const spelling = spellingOf(host);
  const door = turnDoor();
  const showPage = async (page: PageName): Promise<void> => {
    if (page === 'your-turn') {
      menu.hide();
      works.stop('cancelled');
      await window()?.reload(page, door.issue());
      return;
    }
    door.close();
    await window()?.reload(page);
  };

  /** Of an open vault, or of a backup that was opened without one. */
  const holdsKeys = (): boolean => host.standing !== 'locked' || host.holdsBackup;
  const idle = idleLock(clock, () => {
    if (!holdsKeys()) return;
    lock('idle').then(
      () => shell.notify(system.lockedItself),
      (error: unknown) => reportUnexpected('lock', error),
    );
  });

  const daily = dailyBackup(clock, () => host.backUpIfDue());
  const remind = reminders(
    clock,
    { sessionsSoon: host.sessionsSoon, signaturesLate: () => signaturesLate(host) },
    shell.notify,
  );

  const tell = <N extends EventName>(event: N, data: Events[N]): void => {
    const message: FromMain = { event, data };
    window()?.post(JSON.stringify(message));
  };

  const asked = askedFiles({
    vaults: join(shell.paths.data, 'vaults'),
    standing: () => host.standing,
    onAsked: () => tell('fileAsked', {}),
  });

  const menu = nativeMenu(host, shell, tell);

  const flush = async (): Promise<void> => {
    const saved = window()?.open
      ? new Promise<void>((resolve) => {
          heardFlushed = resolve;
          tell('flush', {});
        })
      : // A window that was closed has sent its last words already.
        settled();
    await within(clock, flushMs, saved);
    heardFlushed = null;
  };

  /** Takes everything of the vault off the window: a fresh page of the lock screen. */
  const showLocked = async (reason: LockReason): Promise<void> => {
    lockReason = reason === 'asked' ? null : reason;
    menu.hide();
    if (reason === 'quit') return;
    tell('locked', { reason });
    await showPage('index');
    // Nobody waits for it: the vault is closed and its keys are wiped.
    for (const ms of forgetAfterMs) clock.after(ms, forgetFreed);
  };
  const lockNow = async (reason: LockReason): Promise<void> => {
    const open = holdsKeys();
    // Also without an open vault there may be keys: one that is prepared, or just being unlocked.
    if (!open && reason !== 'suspend' && reason !== 'quit') return;
    works.stop('locked');
    if (open) {
      idle.stop();
      daily.stop();
      remind.stop();
      await flush();
    }
    try {
      await Promise.all([host.lock(), clearCopied(), spelling.end()]);
    } finally {
      // Whatever became of the worker, nothing of the vault stays on the screen.
      await showLocked(reason);
    }
  };
  const lock = (reason: LockReason): Promise<void> =>
    (locking ??= lockNow(reason).finally(() => {
      locking = null;
    }));

  return {
    host,
    shell,
    keychain,
    language,
    turnDoor: door,
    works,
    spelling,
    asked,
    state: async () => {
      const { standing, openName } = host;
      // The team member's page is told of no vault, neither the open one nor others.
      const inTurn = standing === 'handed_over';
      const vaults = inTurn ? [] : await host.list();
      return {
        standing,
        vaults,
        keychainVaults: await keychainVaults(host, keychain, vaults),
        open: inTurn || openName === null ? null : { name: openName },
        sandboxOff: shell.sandboxOff,
        language: language.choice,
        lockReason,
        unsavedText: host.holdsUnsaved,
      };
    },
    vaultOpened: async () => {
      lockReason = null;
      const { lockAfterMinutes } = await host.call('getSettings', {});
      idle.start(lockAfterMinutes);
      daily.start();
      remind.start();
      await menu.refresh();
    },
    passphraseGiven: async () => {
      const id = await openKeychainId(host);
      if (id === null) return;
      // Without the keychain the passphrase opens the vault as before.
      await keychain.giveBack(id).catch((error: unknown) => reportUnexpected('keychain', error));
    },
    backupOpened: () => {
      if (host.standing === 'locked') idle.start(defaultSettings.lockAfterMinutes);
    },
    lockAfter: idle.start,
    showMenu: menu.refresh,
    noteActivity: idle.activity,
    noteCopied: copied.noteCopied,
    clearCopied,
    flush,
    flushed: () => heardFlushed?.(),
    lock,
    vaultFailed: async () => {
      works.stop('locked');
      idle.stop();
      daily.stop();
      remind.stop();
      await Promise.all([clearCopied(), spelling.end()]);
      await showLocked('fault');
    },
    showPage,
    tell,
    quit: () =>
      (quitting ??= (async () => {
        try {
          await lock('quit');
        } finally {
          await shell.quit();
        }
      })()),
  };
}

/** Resolves with `done` or after `ms`, whichever is first. */
function within(clock: Clock, ms: number, done: Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    const cancel = clock.after(ms, resolve);
    void done.finally(() => {
      cancel();
      resolve();
    });
  });
}
