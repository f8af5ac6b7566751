// The app, or an empty window of the same shell, in a process of its own: `child.ts app|empty|memory DATA PAGES
// SEARCHES`. Says on the standard output how long it took until it could be used, counted from the start of the process.
// With `memory` it then opens the vault and searches in it.
import type { Page } from 'playwright-core';
import { startApp } from '#main/app.ts';
import { chromiumShell } from '#main/shell/chromium/shell.ts';
import { withoutChooser } from '#main/shell/without-chooser.ts';
import { openVaultHost } from '#main/vault/index.ts';
import { lock } from '#shared/words/lock.ts';
import { benchKeyCost } from '../corpus/bench-vault.ts';
import { heldAfterSearches } from './after-searches.ts';
import type { AppTold } from './told.ts';

const [task, data = '', renderer = '', texts = '[]'] = process.argv.slice(2);
let page: Page | null = null;
const shell = await chromiumShell({
  paths: { data, renderer, documents: data },
  dialogs: withoutChooser(data),
  file: null,
  headless: false,
  dev: null,
  onPage: (opened) => {
    page = opened;
  },
});
try {
  const told = task === 'empty' ? await openEmpty() : await openApp(task === 'memory');
  process.stdout.write(JSON.stringify(told));
} finally {
  await shell.quit();
}

async function openEmpty(): Promise<AppTold> {
  await shell.openWindow('index');
  return { usableMs: await drawn(page), memory: null };
}

async function openApp(withMemory: boolean): Promise<AppTold> {
  const app = await startApp(shell, (options) =>
    openVaultHost({ ...options, keyCost: benchKeyCost }),
  );
  if (app === null) throw new Error('The app is open on this folder already.');
  await pageOf(page).getByLabel(lock.passphrase, { exact: true }).waitFor();
  const usableMs = await drawn(page);
  const searches = JSON.parse(texts) as readonly string[];
  const memory = withMemory ? await heldAfterSearches(app.host, searches) : null;
  await app.quit();
  return { usableMs, memory };
}

/** Milliseconds since the start of the process, once what is there has been drawn. */
async function drawn(page: Page | null): Promise<number> {
  await pageOf(page).evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
  return performance.now();
}

function pageOf(page: Page | null): Page {
  if (page === null) throw new Error('The window did not open.');
  return page;
}
