import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { OwnKeys } from '#shared/model/shortcuts/own.ts';
import type { ShortcutId } from '#shared/model/shortcuts/table.ts';
import type { CommandLine } from '../command-line.ts';
import { makeInbox } from '../inbox.ts';
import { fileSent } from '../second-start.ts';
import type { Dialogs, Shell } from '../shell.ts';
import type { ElectronApi } from './api.ts';
import { closeNetwork, hardenContents } from './harden.ts';
import { electronKeychain } from './keychain.ts';
import { setMenu } from './menu.ts';
import { printDialogInElectron, printInElectron } from './print.ts';
import { registerScheme } from './scheme.ts';
import { openElectronWindow } from './window.ts';

export interface ElectronOptions {
  readonly commandLine: Pick<CommandLine, 'data' | 'file' | 'dialogs'>;
  readonly renderer: string;
  readonly preload: string;
  /** Origin of a Vite development server, or null. */
  readonly dev: string | null;
}

/** The app in Electron. Has to be called before Electron is ready. */
export async function electronShell(
  electron: ElectronApi,
  { commandLine, renderer, preload, dev }: ElectronOptions,
): Promise<Shell> {
  const { app, dialog, powerMonitor } = electron;
  const { data, file } = commandLine;
  // Chromium's own files stay apart from the vaults; the single-instance lock goes by this folder.
  const own = join(data, 'electron');
  mkdirSync(own, { recursive: true, mode: 0o700 });
  app.setPath('userData', own);
  app.enableSandbox();
  closeNetwork(electron, dev === null ? null : new URL(dev).hostname);
  registerScheme(electron);
  // macOS says which file to open before the app is ready, and to the running app later.
  const asked = makeInbox<string | null>();
  app.on('open-file', (event, path) => {
    event.preventDefault();
    asked.push(path);
  });
  // Nothing of ours lies at an address, so only the window comes forward.
  app.on('open-url', (event) => {
    event.preventDefault();
    asked.push(null);
  });
  app.on('web-contents-created', (_event, contents) => hardenContents(contents));
  await app.whenReady();

  const paths = { data, renderer, documents: app.getPath('documents') };
  let view: BrowserWindow | null = null;
  let ending = false;
  let quitAsked: () => void = () => undefined;
  let lockAsked: () => void = () => undefined;
  let menuChosen: (id: ShortcutId) => void = () => undefined;
  const showMenu = (own: OwnKeys | null): void =>
    setMenu(electron, process.platform, own, {
      lock: () => lockAsked(),
      choose: (id) => menuChosen(id),
    });
  showMenu(null);
  /** Ends only when the app says so itself, after it has saved. */
  const askFirst = (event: { preventDefault(): void }): void => {
    if (ending) return;
    event.preventDefault();
    quitAsked();
  };

  // A dialog without a window would stand apart from it, and could lie under it.
  const withWindow = <T>(ask: (window: BrowserWindow) => Promise<T>, otherwise: T): Promise<T> =>
    view === null ? Promise.resolve(otherwise) : ask(view);
  const systemDialogs: Dialogs = {
    askSavePath: async ({ title, fileName }) => {
      const answer = await withWindow(
        (window) =>
          dialog.showSaveDialog(window, {
            title,
            defaultPath: join(paths.documents, fileName),
            properties: ['createDirectory', 'showOverwriteConfirmation'],
          }),
        { canceled: true, filePath: '' },
      );
      return answer.canceled ? null : answer.filePath;
    },
    askOpenPath: async ({ title, extensions }) => {
      const answer = await withWindow(
        (window) =>
          dialog.showOpenDialog(window, {
            title,
            defaultPath: paths.documents,
            filters: extensions.length > 0 ? [{ name: title, extensions: [...extensions] }] : [],
            properties: ['openFile'],
          }),
        { canceled: true, filePaths: [] },
      );
      return answer.canceled ? null : (answer.filePaths[0] ?? null);
    },
    askFolder: async ({ title }) => {
      const answer = await withWindow(
        (window) =>
          dialog.showOpenDialog(window, {
            title,
            defaultPath: paths.documents,
            properties: ['openDirectory', 'createDirectory'],
          }),
        { canceled: true, filePaths: [] },
      );
      return answer.canceled ? null : (answer.filePaths[0] ?? null);
    },
  };

  return {
    ...commandLine.dialogs(systemDialogs),
    paths,
    sandboxOff: process.platform === 'linux' && process.getuid?.() === 0,
    claim: async (listener) => {
      if (!app.requestSingleInstanceLock({ file })) return false;
      app.on('second-instance', (_event, _arguments, _folder, sent) => listener(fileSent(sent)));
      if (file !== null) asked.push(file);
      asked.listen(listener);
      return true;
    },
    openWindow: async (first) => {
      const opened = await openElectronWindow(electron, first, { renderer, preload, dev });
      view = opened.view;
      view.on('close', askFirst);
      return opened.window;
    },
    openPrinter: () => ({
      print: (html, paper) => printInElectron(electron, html, paper),
      close: () => Promise.resolve(),
    }),
    printOnPaper: (html, paper, signal) => printDialogInElectron(electron, html, paper, signal),
    onSuspend: (listener) => {
      powerMonitor.on('suspend', listener);
      powerMonitor.on('lock-screen', listener);
    },
    onLockAsked: (listener) => {
      lockAsked = listener;
    },
    showMenu,
    onMenuChosen: (listener) => {
      menuChosen = listener;
    },
    onQuitAsked: (listener) => {
      quitAsked = listener;
      app.on('before-quit', askFirst);
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, listener);
    },
    keychain: electronKeychain(electron, process.platform),
    clipboard: {
      readText: () => electron.clipboard.readText(),
      clear: async () => electron.clipboard.clear(),
    },
    notify: (text) => new electron.Notification({ title: 'Countersign', body: text }).show(),
    quit: async () => {
      ending = true;
      view?.destroy();
      view = null;
      app.quit();
    },
  };
}
