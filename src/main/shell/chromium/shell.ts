import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Dialogs, Printer, Shell, ShellPaths, SystemClipboard } from '../shell.ts';
import { findBrowser } from './browser.ts';
import { claim, claimPath } from './claim.ts';
import { pageClipboard } from './clipboard/page.ts';
import { programClipboard } from './clipboard/program.ts';
import { runProgram } from './dialogs/run.ts';
import type { LaunchedBrowser } from './launch.ts';
import { launchBrowser, sandboxOff } from './launch.ts';
import { onLoginLock } from './login-watch.ts';
import { notifySystem } from './notify.ts';
import { openPatiently } from './patience.ts';
import { openBrowserPrinter, printDialogInBrowser } from './print.ts';
import { wipeStaleProfiles } from './profile.ts';
import { onWake } from './sleep-watch.ts';
import { openChromiumWindow } from './window.ts';

export interface ChromiumOptions {
  readonly paths: ShellPaths;
  readonly dialogs: Dialogs;
  /** What to open: a full path, or null. */
  readonly file: string | null;
  /** No window on the screen; for screenshots. */
  readonly headless: boolean;
  /** Origin of a Vite development server to load the pages from, or null. */
  readonly dev: string | null;
  /** Gets the page of the window, for those who drive it: the tour and end-to-end tests. */
  readonly onPage?: (page: Page) => void;
}

/** The app in plain Node, with its window in the Chromium, Chrome or Edge that is installed. */
export async function chromiumShell(options: ChromiumOptions): Promise<Shell> {
  const { paths, dialogs, file, headless, dev } = options;
  const browser = await findBrowser();
  await mkdir(paths.data, { recursive: true, mode: 0o700 });
  await wipeStaleProfiles();

  let launching: Promise<LaunchedBrowser> | null = null;
  /** False once a window is not to come any more: the person closed it, or the app ends. */
  let wanted = true;
  let quitAsked: () => void = () => undefined;
  let clipboard: SystemClipboard | null = programClipboard(process.platform, runProgram);
  const endings: (() => void | Promise<void>)[] = [];
  const printers = new Set<Printer>();

  return {
    paths,
    sandboxOff,
    askSavePath: dialogs.askSavePath,
    askOpenPath: dialogs.askOpenPath,
    askFolder: dialogs.askFolder,
    claim: async (listener) => {
      const giveBack = await claim(claimPath(paths.data), file, listener);
      if (giveBack === null) return false;
      endings.push(giveBack);
      if (file !== null) listener(file);
      return true;
    },
    openWindow: async (first) => {
      const { window, page } = await openPatiently({
        launch: (timeoutMs) =>
          (launching = launchBrowser({
            browser,
            headless,
            appWindow: true,
            devHost: dev === null ? null : new URL(dev).hostname,
            javaScript: true,
            timeoutMs,
          })),
        open: ({ context, onEnded }) => {
          onEnded(() => {
            wanted = false;
            quitAsked();
          });
          return openChromiumWindow(context, first, { renderer: paths.renderer, dev });
        },
        wanted: () => wanted,
      });
      page.on('close', () => quitAsked());
      page.on('crash', () => quitAsked());
      clipboard ??= await pageClipboard(page, window.origin);
      options.onPage?.(page);
      return window;
    },
    openPrinter: () => {
      const printer = openBrowserPrinter(browser);
      printers.add(printer);
      return {
        print: printer.print,
        close: async () => {
          printers.delete(printer);
          await printer.close();
        },
      };
    },
    // The sheet's own style says its size.
    printOnPaper: (html, _paper, signal) =>
      printDialogInBrowser({ browser, headless }, html, signal),
    onSuspend: (listener) => {
      const clocks = { wall: () => Date.now(), monotonic: () => performance.now() };
      endings.push(onWake(clocks, listener), onLoginLock(listener));
    },
    // A window of a browser has no menu of ours.
    onLockAsked: () => undefined,
    showMenu: () => undefined,
    onMenuChosen: () => undefined,
    onQuitAsked: (listener) => {
      quitAsked = listener;
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
        process.on(signal, listener);
        endings.push(() => void process.off(signal, listener));
      }
    },
    // Plain Node has no way to the system's keychain that would not leave the key in a program's arguments.
    keychain: null,
    clipboard: {
      readText: async () => (await clipboard?.readText()) ?? null,
      clear: async () => clipboard?.clear(),
    },
    notify: (text) => void notifySystem(text),
    quit: async () => {
      wanted = false;
      // Also when it is asked to end while the browser is still starting.
      await launching?.then(
        ({ close }) => close(),
        () => undefined,
      );
      launching = null;
      await Promise.all([...printers].map((printer) => printer.close()));
      for (const end of endings.splice(0)) await end();
    },
  };
}
