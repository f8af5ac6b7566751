import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { CommandLine } from '../command-line.ts';
import type { Dialogs, Shell } from '../shell.ts';
import type { ElectronApi } from './api.ts';
import { closeNetwork, hardenContents } from './harden.ts';
import { electronKeychain } from './keychain.ts';
import { setMenu } from './menu.ts';
import { printDialogInElectron, printInElectron } from './print.ts';
import { registerScheme } from './scheme.ts';
import { openElectronWindow } from './window.ts';

export interface ElectronOptions {
  readonly commandLine: Pick<CommandLine, 'data' | 'dialogs'>;
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
  const { data } = commandLine;
  // Chromium's own files stay apart from the vaults; the single-instance lock goes by this folder.
  const own = join(data, 'electron');
  mkdirSync(own, { recursive: true, mode: 0o700 });
  app.setPath('userData', own);
  app.enableSandbox();
  closeNetwork(electron, dev === null ? null : new URL(dev).hostname);
  registerScheme(electron);
  app.on('web-contents-created', (_event, contents) => hardenContents(contents));
  await app.whenReady();
  setMenu(electron, process.platform, () => lockAsked());

  const paths = { data, renderer, documents: app.getPath('documents') };
  let view: BrowserWindow | null = null;
  let ending = false;
  let quitAsked: () => void = () => undefined;
  let lockAsked: () => void = () => undefined;
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
            filters: [{ name: title, extensions: [...extensions] }],
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
      if (!app.requestSingleInstanceLock()) return false;
      app.on('second-instance', () => listener());
      // The app opens no file from outside: whatever the system hands over, only the window comes forward.
      const passOver = (event: { preventDefault(): void }): void => {
        event.preventDefault();
        listener();
      };
      app.on('open-file', passOver);
      app.on('open-url', passOver);
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
