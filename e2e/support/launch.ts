import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { startApp } from '#main/app.ts';
import type { Lifecycle } from '#main/app/lifecycle.ts';
import { chromiumShell } from '#main/shell/chromium/shell.ts';
import { openVaultHost } from '#main/vault/index.ts';
import type { KeyCost } from '#main/vault/keys/derive.ts';

const renderer = resolve(import.meta.dirname, '../../out/renderer');

/** The floor of DESIGN 5, so that a suite of many vaults does not take minutes. */
const quickKeys: KeyCost = { opsLimit: 3, memLimit: 64 * 2 ** 20 };

/** Where one run of the app keeps its things. */
export interface Folders {
  readonly data: string;
  /** Where every file chooser saves to. */
  readonly exports: string;
}

export interface RunningApp {
  readonly page: Page;
  readonly app: Lifecycle;
  readonly folders: Folders;
  /** What the next file chooser answers. */
  chooseFile(path: string | null): void;
  close(): Promise<void>;
}

/**
 * The app in this process, put together as its Chromium entry does it (`src/main/chromium.ts`) with
 * the built pages, in a real browser window. Three things differ: the file choosers answer without a
 * person, the page is handed to whoever drives it, and new passphrases cost less to try.
 *
 * @param keyCost of the vaults made in this run; the least that a vault may have unless given
 */
export async function launch(folders: Folders, keyCost: KeyCost = quickKeys): Promise<RunningApp> {
  let chosen: string | null = null;
  let page: Page | null = null;
  const shell = await chromiumShell({
    paths: { data: folders.data, renderer, documents: folders.exports },
    dialogs: {
      askSavePath: async ({ fileName }) => join(folders.exports, fileName),
      askOpenPath: async () => chosen,
      askFolder: async () => folders.exports,
    },
    file: null,
    headless: false,
    dev: null,
    onPage: (opened) => {
      page = opened;
    },
  });
  const app = await startApp(shell, (options) => openVaultHost({ ...options, keyCost }));
  if (app === null || page === null) throw new Error('the app is already open on this folder');
  return {
    page,
    app,
    folders,
    chooseFile: (path) => {
      chosen = path;
    },
    close: () => app.quit(),
  };
}
