import type { Settings } from '#shared/model/app.ts';
import type { KeychainState } from '#shared/model/keys.ts';
import type { OwnKeys } from '#shared/model/shortcuts/own.ts';
import type { ShortcutId } from '#shared/model/shortcuts/table.ts';

/** The two pages of the app: the coach's, and the one that is handed to the team member. */
export type PageName = 'index' | 'your-turn';

export interface ShellPaths {
  /** Where everything of this app lies; vaults in its `vaults` folder. */
  readonly data: string;
  /** The built pages. */
  readonly renderer: string;
  /** Where a save dialog starts. */
  readonly documents: string;
}

/** Who sent a message, as the platform itself tells it and not as the message claims. */
export interface Sender {
  readonly mainFrame: boolean;
  readonly origin: string;
}

export interface IncomingMessage {
  readonly text: string;
  readonly sender: Sender;
  /** The mark of the page load that sent it, which no other load knows. */
  readonly load: string;
  /** Answers the page load that sent the message; a page loaded since then does not get it. */
  reply(text: string): void;
}

export interface AppWindow {
  /** The origin of the app's own pages. */
  readonly origin: string;
  /** False once the window is gone. */
  readonly open: boolean;
  post(text: string): void;
  /** The one listener; what the page said before is kept for it. */
  onMessage(listener: (message: IncomingMessage) => void): void;
  /**
   * Shows `page` anew, in a fresh renderer process, with no way back to what was there before.
   *
   * @param token stands in the address of this one load, as `?token=`; a later one of any cause has none
   */
  reload(page: PageName, token?: string): Promise<void>;
  /** Brings the window to the front. */
  show(): Promise<void>;
}

interface SaveQuestion {
  readonly title: string;
  /** A name without a folder. */
  readonly fileName: string;
}

interface OpenQuestion {
  readonly title: string;
  /** Without the dot: `pdf`; none for files of any kind. */
  readonly extensions: readonly string[];
}

interface FolderQuestion {
  readonly title: string;
}

/** File choosers; the system's own, or a stand-in that answers without a person. */
export interface Dialogs {
  /** The full path chosen, or null when the person cancelled. */
  readonly askSavePath: (question: SaveQuestion) => Promise<string | null>;
  /** The full path chosen, or null. Throws AppError `no_file_chooser` where the system has none. */
  readonly askOpenPath: (question: OpenQuestion) => Promise<string | null>;
  /** The full path of a folder, or null. Throws as `askOpenPath`. */
  readonly askFolder: (question: FolderQuestion) => Promise<string | null>;
}

/** The system's clipboard; whatever any program copied last. */
export interface SystemClipboard {
  /** The text on it, or null when it cannot be read. */
  readonly readText: () => Promise<string | null>;
  readonly clear: () => Promise<void>;
}

/** The system's own keychain, which seals bytes for whoever is logged in to this computer. */
export interface Keychain {
  /** `unsafe` where the system would keep the key in plain text; `none` where it has no keychain. */
  state(): Promise<KeychainState['available']>;
  /** Both fail where `state` is not `yes`; `reveal` also for bytes of another computer or account. */
  protect(secret: Uint8Array): Promise<Uint8Array>;
  reveal(sealed: Uint8Array): Promise<Uint8Array>;
}

/** Prints sheets to PDFs, one after the other. It holds nothing of a sheet once that is printed. */
export interface Printer {
  /** A tagged PDF of `html` with its fonts inside; nothing is fetched. Throws `print_failed`. */
  print(html: string, paper: Settings['paper']): Promise<Uint8Array>;
  close(): Promise<void>;
}

/**
 * Everything that the app asks of the platform, and the only door to it. Passed as a parameter, so
 * that the same app runs in Electron, in an installed Chromium and in tests.
 */
export interface Shell extends Dialogs {
  readonly paths: ShellPaths;
  /** Null where this shell cannot reach one. */
  readonly keychain: Keychain | null;
  /** True where the renderer runs without the browser's sandbox. */
  readonly sandboxOff: boolean;
  /**
   * Makes this the one app on its data folder; false when another one is there, which then is told what
   * this one was to open.
   *
   * @param listener hears of every start, this one as well: the full path of what it is to open, or null
   *   where the window is only to come forward
   */
  claim(listener: (file: string | null) => void): Promise<boolean>;
  /** The one window of the app. Called once. */
  openWindow(page: PageName): Promise<AppWindow>;
  /** Makes ready to print PDFs: ask as soon as one may be wanted, and close it after the last. */
  openPrinter(): Printer;
  /**
   * Opens the system's dialog for printing on `html`, in a window of its own that holds nothing else, and
   * resolves when it is closed. Throws `print_failed`, and the reason of `signal`, which closes it.
   */
  printOnPaper(html: string, paper: Settings['paper'], signal: AbortSignal): Promise<void>;
  /** Called when the machine goes to sleep, its screen is locked, or it woke up from sleep. */
  onSuspend(listener: () => void): void;
  /** Called when the person locks by the system's own menu, where the app has an entry in it. */
  onLockAsked(listener: () => void): void;
  /**
   * Shows the menu of the system with what the shortcuts do, or, with null, one that reaches nothing of the
   * app. A shell without such a menu does nothing.
   *
   * @param own the combinations that the coach chose
   */
  showMenu(own: OwnKeys | null): void;
  /** Called with what the person chose in that menu, beside the lock. */
  onMenuChosen(listener: (id: ShortcutId) => void): void;
  /**
   * Called when the window was closed, or the system asks the app to end; possibly more than once. The
   * app then calls `quit`.
   */
  onQuitAsked(listener: () => void): void;
  readonly clipboard: SystemClipboard;
  /** A message of the operating system's. Never holds a name or note text. */
  notify(text: string): void;
  /** Closes the window, wipes what the shell left on disk, and ends. */
  quit(): Promise<void>;
}
