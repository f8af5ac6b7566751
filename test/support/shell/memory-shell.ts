import { join } from 'node:path';
import type { Bridge } from '#shared/bridge.ts';
import type { OwnKeys } from '#shared/model/shortcuts/own.ts';
import type { ShortcutId } from '#shared/model/shortcuts/table.ts';
import { makeInbox } from '#main/shell/inbox.ts';
import { respond } from '#main/shell/response.ts';
import type {
  AppWindow,
  Dialogs,
  IncomingMessage,
  Keychain,
  PageName,
  Sender,
  Shell,
} from '#main/shell/shell.ts';
import { printText, runPage } from './page.ts';

const origin = 'memory://app';

/** Starts a page: what its scripts would do with the bridge, and with the token of its address. */
type StartPage = (page: PageName, bridge: Bridge, token: string | null) => void | Promise<void>;

interface MemoryOptions {
  readonly keychain?: Keychain | null;
  readonly data?: string;
  readonly renderer?: string;
  readonly dialogs?: Partial<Dialogs>;
  readonly printOnPaper?: Shell['printOnPaper'];
  /** Without it, the page's own scripts are run from `renderer`. */
  readonly startPage?: StartPage;
}

/** A shell without a screen: pages are functions, and what the system would do is done by hand. */
export function memoryShell(options: MemoryOptions = {}) {
  const log: string[] = [];
  const suspendListeners: (() => void)[] = [];
  const quitListeners: (() => void)[] = [];
  let started: (file: string | null) => void = () => undefined;
  let lockAsked = (): void => undefined;
  let menuChosen = (_id: ShortcutId): void => undefined;
  const menus: (OwnKeys | null)[] = [];
  const inbox = makeInbox<IncomingMessage>();
  const clipboard = { text: '' };
  let load = 0;
  let shown: PageName = 'index';
  let open = false;
  let hear: ((text: string) => void) | null = null;
  let early: string[] = [];
  const renderer = options.renderer ?? '';
  const startPage = options.startPage ?? scriptsOf(renderer);

  const deliver = (to: number, text: string): void => {
    if (!open || to !== load) return;
    queueMicrotask(() => {
      if (hear === null) early.push(text);
      else hear(text);
    });
  };
  const send = (text: string, sender: Sender = { mainFrame: true, origin }, from = load): void => {
    inbox.push({ text, sender, load: `load ${from}`, reply: (answer) => deliver(from, answer) });
  };
  const start = async (page: PageName, token?: string): Promise<void> => {
    // What was told to the page before is still delivered to it.
    await Promise.resolve();
    load += 1;
    const mine = load;
    shown = page;
    hear = null;
    early = [];
    log.push(`page ${page}`);
    const bridge: Bridge = {
      // As in a browser, a page ends where a newer load begins, however far it has come.
      post: (text) => {
        if (mine === load) send(text);
      },
      listen: (listener) => {
        if (mine !== load) return;
        hear = listener;
        for (const text of early.splice(0)) listener(text);
      },
    };
    await startPage(page, bridge, token ?? null);
  };
  const window: AppWindow = {
    origin,
    get open() {
      return open;
    },
    post: (text) => deliver(load, text),
    onMessage: inbox.listen,
    reload: start,
    show: async () => void log.push('show'),
  };
  const shell: Shell = {
    paths: { data: options.data ?? '', renderer, documents: '' },
    keychain: options.keychain ?? null,
    sandboxOff: false,
    askSavePath: options.dialogs?.askSavePath ?? (() => Promise.resolve(null)),
    askOpenPath: options.dialogs?.askOpenPath ?? (() => Promise.resolve(null)),
    askFolder: options.dialogs?.askFolder ?? (() => Promise.resolve(null)),
    claim: (listener) => {
      started = listener;
      return Promise.resolve(true);
    },
    openWindow: async (page) => {
      open = true;
      await start(page);
      return window;
    },
    openPrinter: () => ({ print: printText, close: () => Promise.resolve() }),
    printOnPaper: options.printOnPaper ?? (async () => void log.push('print dialog')),
    onSuspend: (listener) => void suspendListeners.push(listener),
    onLockAsked: (listener) => void (lockAsked = listener),
    showMenu: (own) => void menus.push(own),
    onMenuChosen: (listener) => void (menuChosen = listener),
    onQuitAsked: (listener) => void quitListeners.push(listener),
    clipboard: {
      readText: () => Promise.resolve(clipboard.text),
      clear: async () => void (clipboard.text = ''),
    },
    notify: (text) => void log.push(`notify ${text}`),
    quit: async () => {
      open = false;
      log.push('quit');
    },
  };
  return {
    shell,
    /** What the shell was told to do, in order. */
    log,
    /** What any program copied last. */
    clipboard,
    /** Sends a message as `sender`, in the name of the page that is open, or of the n-th load. */
    send,
    /** The person reloads the page that is open. */
    reloadByHand: () => start(shown),
    /** Another start of the app, also by a file that it is asked to open. */
    startAgain: (file: string | null = null) => started(file),
    lockByMenu: () => lockAsked(),
    chooseInMenu: (id: ShortcutId) => menuChosen(id),
    /** The menus that were shown, in order: the coach's own keys, or null for one that reaches nothing. */
    menus,
    suspend: () => suspendListeners.forEach((listener) => listener()),
    closeWindow: () => {
      open = false;
      quitListeners.forEach((listener) => listener());
    },
  };
}

/** Runs the page's own scripts, read from `renderer`. */
function scriptsOf(renderer: string): StartPage {
  return (page, bridge) =>
    runPage(origin, bridge, async (path) => {
      const { status, body } = await respond(renderer, path, page);
      return status === 200 ? body.toString() : null;
    });
}

/** The pages by which the conformance suite asks a shell what it does. */
export const probePages = join(import.meta.dirname, '../../fixtures/shell-pages');
