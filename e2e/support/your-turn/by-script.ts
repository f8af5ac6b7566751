import { expect } from '../expect.ts';
import { reloadByHand } from './stage.ts';
import type { TurnStage } from './stage.ts';

/** What a script in the page may try, or somebody at the browser's own developer tools. */
export async function walkHistory({ page }: TurnStage): Promise<void> {
  await page.evaluate(() => {
    history.pushState(null, '', '/index.html');
    history.replaceState(null, '', '/people');
    history.back();
    history.forward();
    history.go(-2);
  });
  // At an address that is none there is nothing to load anew: then the page stays as it is.
  await reloadByHand(page).catch(() => undefined);
  await page.evaluate(() => history.replaceState(null, '', '/'));
  await reloadByHand(page);
}

/** Sets the address; the page is not to follow. */
export async function goTo({ page }: TurnStage, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    await page.evaluate((to) => {
      location.href = to;
    }, address);
    await page.waitForFunction(() => document.readyState === 'complete');
    expect(new URL(page.url()).pathname).toBe('/');
  }
}

/** An empty page has nothing to say, and the one way from it is back. */
export async function leaveForNothing({ page }: TurnStage): Promise<void> {
  await Promise.all([
    page.waitForURL('about:blank'),
    page.evaluate(() => {
      location.href = 'about:blank';
    }),
  ]);
  expect(await page.evaluate(() => document.body.textContent)).toBe('');
  await page.goBack();
}

export async function openWindows({ page }: TurnStage): Promise<void> {
  const kinds = await page.evaluate(() =>
    ['/', '/index.html', 'about:blank', 'javascript:alert(1)'].map((address) => {
      const opened = window.open(address, '_blank', 'popup');
      return typeof opened;
    }),
  );
  expect(kinds).toHaveLength(4);
  await expect.poll(() => page.context().pages().length).toBe(1);
}

/** The app's own pages in a frame: what they show can be read, since the origin is the same. */
export async function embed({ page }: TurnStage): Promise<void> {
  const shown = await page.evaluate(
    (addresses) =>
      Promise.all(
        addresses.map(
          (address) =>
            new Promise<string>((resolve) => {
              const frame = document.createElement('iframe');
              const read = (): void => {
                let text = '';
                try {
                  text = frame.contentDocument?.body.textContent ?? '';
                } catch {
                  text = '';
                }
                frame.remove();
                resolve(text);
              };
              frame.addEventListener('load', read);
              frame.addEventListener('error', read);
              frame.src = address;
              document.body.append(frame);
            }),
        ),
      ),
    ['/', '/index.html', '/your-turn.html'],
  );
  expect(shown).toEqual(['', '', '']);
}

export async function fetchFiles({ page, folders }: TurnStage): Promise<void> {
  const found = await page.evaluate(
    (addresses) =>
      Promise.all(
        addresses.map((address) =>
          fetch(address).then(
            () => address,
            () => null,
          ),
        ),
      ),
    [
      '/',
      '/index.html',
      '/keyfile.json',
      '/vault.db',
      '/../vaults',
      `file://${folders.data}/vaults`,
      'https://example.com/',
      'http://127.0.0.1:9222/json',
    ],
  );
  expect(found.filter((address) => address !== null)).toEqual([]);
}

/** A worker would outlast the page; storage is the origin's, so it would be shared with the coach's page. */
export async function takeOver({ page }: TurnStage): Promise<void> {
  const outcome = await page.evaluate(async () => {
    await navigator.serviceWorker.register('/index.html').catch(() => undefined);
    const worker = new Worker('/index.html');
    const refused = await new Promise<boolean>((resolve) => {
      worker.addEventListener('error', () => resolve(true));
      worker.addEventListener('message', () => resolve(false));
    });
    return {
      refused,
      serviceWorkers: (await navigator.serviceWorker.getRegistrations()).length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      stored: localStorage.length,
    };
  });
  expect(outcome).toEqual({
    refused: true,
    serviceWorkers: 0,
    databases: 0,
    caches: 0,
    stored: 0,
  });
}

export async function talkToOthers({ page }: TurnStage): Promise<void> {
  const heard = await page.evaluate(async () => {
    const texts: string[] = [];
    const say = JSON.stringify({ id: 1, command: 'getHome', input: {} });
    window.addEventListener('message', ({ data }) => texts.push(String(data)));
    const others = new BroadcastChannel('countersign');
    others.addEventListener('message', ({ data }) => texts.push(String(data)));
    others.postMessage(say);
    for (const to of [window, window.parent, window.top, window.opener as Window | null]) {
      to?.postMessage(say, '*');
    }
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
    others.close();
    return texts.filter((text) => text !== say);
  });
  expect(heard).toEqual([]);
}

export async function runInPage({ page }: TurnStage): Promise<void> {
  const ran = await page.evaluate(async () => {
    const marks = window as unknown as { escaped?: boolean };
    const script = document.createElement('script');
    script.textContent = 'window.escaped = true';
    document.body.append(script);
    const link = document.createElement('a');
    link.href = 'javascript:window.escaped = true';
    document.body.append(link);
    link.click();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
    script.remove();
    link.remove();
    return marks.escaped ?? false;
  });
  expect(ran).toBe(false);
}
