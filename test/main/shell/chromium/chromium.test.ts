import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { startChromium } from '../../../support/shell/chromium.ts';
import { probePages } from '../../../support/shell/memory-shell.ts';
import { conformance } from '../conformance.ts';

conformance('Chromium', () => startChromium(probePages));

/** Browser profiles of this process that are on disk. */
const profiles = async () =>
  (await readdir(tmpdir())).filter((name) =>
    name.startsWith(`countersign-profile-${process.pid}-`),
  );

test('hears what a page says while its window is closed, asks to quit, and wipes its profile', async () => {
  const { shell, page, stop } = await startChromium(probePages);
  try {
    const window = await shell.openWindow('index');
    const during = await profiles();
    const heard: string[] = [];
    window.onMessage(({ text }) => void heard.push(text));
    const asked = new Promise<void>((resolve) => shell.onQuitAsked(resolve));
    await page().evaluate(() => {
      addEventListener('pagehide', () => {
        const { countersign } = globalThis as unknown as {
          countersign: { post(text: string): void };
        };
        countersign.post('last words'.repeat(50_000));
      });
    });
    // As the window's own close button: with the page's goodbye.
    await page().close({ runBeforeUnload: true });
    await asked;
    await shell.quit();
    expect([during.length, heard.at(-1)?.length, window.open, await profiles()]).toEqual([
      1,
      500_000,
      false,
      [],
    ]);
  } finally {
    await stop();
  }
});

test('asks to quit when its page crashes, and ends', async () => {
  const { shell, page, stop } = await startChromium(probePages);
  try {
    const window = await shell.openWindow('index');
    const asked = new Promise<void>((resolve) => shell.onQuitAsked(resolve));
    const devtools = await page().context().newCDPSession(page());
    // Never answered: there is no page left to answer.
    devtools.send('Page.crash').catch(() => undefined);
    await asked;
    await window.reload('index');
    await shell.quit();
    expect([window.open, await profiles()]).toEqual([false, []]);
  } finally {
    await stop();
  }
});

test('ends the renderer process of the page before when it shows a page anew', async () => {
  const { shell, page, stop } = await startChromium(probePages);
  try {
    const window = await shell.openWindow('index');
    const browser = await page().context().browser()?.newBrowserCDPSession();
    const renderers = async () => {
      const info = await browser?.send('SystemInfo.getProcessInfo');
      return (info?.processInfo ?? []).flatMap(({ type, id }) => (type === 'renderer' ? [id] : []));
    };
    const before = await renderers();
    await window.reload('index');
    const after = await renderers();
    expect({
      pages: before.length > 0 && after.length > 0,
      kept: after.filter((id) => before.includes(id)),
      history: await page().evaluate(() => history.length),
    }).toEqual({ pages: true, kept: [], history: 1 });
  } finally {
    await shell.quit();
    await stop();
  }
});
