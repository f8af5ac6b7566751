import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChromium } from '../../../support/shell/chromium.ts';
import { probePages } from '../../../support/shell/memory-shell.ts';

let chromium: Awaited<ReturnType<typeof startChromium>>;
beforeAll(async () => {
  chromium = await startChromium(probePages);
  await chromium.shell.openWindow('index');
});
afterAll(async () => {
  await chromium.shell.quit();
  await chromium.stop();
});

test('the page’s policy lets none of an attacker’s means work', async () => {
  const tried = await chromium.page().evaluate(async () => {
    const reported = new Set<string>();
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      reported.add(`${effectiveDirective} ${blockedURI.split('?')[0]}`);
    });
    const page = globalThis as unknown as Record<string, unknown>;
    page['ran'] = [];
    page['reported'] = reported;
    const html = (text: string) => document.body.insertAdjacentHTML('beforeend', text);

    const inline = document.createElement('script');
    inline.textContent = 'ran.push("inline script")';
    document.body.append(inline);
    const data = document.createElement('script');
    data.src = 'data:text/javascript,ran.push("data script")';
    document.body.append(data);
    html('<button onclick="ran.push(\'inline handler\')">.</button>');
    document.body.querySelector('button')?.click();
    html('<a href="javascript:ran.push(\'javascript link\')">.</a>');
    document.body.querySelector<HTMLAnchorElement>('a:last-of-type')?.click();
    html('<p style="color: rgb(1, 2, 3)" id="styled">.</p>');
    html('<style>#styled { margin-left: 77px }</style>');
    html('<img src="https://example.com/image.png">');
    html('<iframe src="https://example.com/frame"></iframe>');
    html('<iframe srcdoc="<script>parent.ran.push(\'srcdoc\')</script>"></iframe>');
    html('<object data="https://example.com/object"></object>');
    html('<embed src="https://example.com/embed">');
    html('<audio src="https://example.com/sound"></audio>');
    html('<form action="https://example.com/form" method="post"></form>');
    document.forms[0]?.submit();
    const base = document.createElement('base');
    base.href = 'https://example.com/';
    document.head.append(base);
    const based = document.baseURI;
    base.remove();

    // From a timer: what a debugger evaluates is above the policy.
    const later = (work: () => unknown) =>
      new Promise<string>((resolve) => {
        setTimeout(() => {
          try {
            void Promise.resolve(work()).then(
              () => resolve('ran'),
              (error: Error) => resolve(error.name),
            );
          } catch (error) {
            resolve((error as Error).name);
          }
        });
      });
    // An empty module: the magic number and the version.
    const wasm = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
    const outcomes = {
      // oxlint-disable-next-line no-eval -- what the policy has to refuse
      eval: await later(() => (0, eval)('1')),
      // oxlint-disable-next-line typescript/no-implied-eval -- what the policy has to refuse
      function: await later(() => new Function('return 1')()),
      wasm: await later(() => WebAssembly.instantiate(wasm)),
      fetch: await later(() => fetch('https://example.com/')),
      own: await later(() => fetch('/innocent.js')),
      beacon: await later(() => {
        if (!navigator.sendBeacon('https://example.com/', 'notes')) throw new TypeError('refused');
      }),
      worker: await later(
        () =>
          new Promise((resolve, reject) => {
            const worker = new Worker('/innocent.js');
            worker.addEventListener('error', () => reject(new TypeError('refused')));
            worker.addEventListener('message', resolve);
          }),
      ),
      blobWorker: await later(
        () =>
          new Promise((resolve, reject) => {
            const url = URL.createObjectURL(new Blob(['postMessage(1)']));
            const worker = new Worker(url);
            worker.addEventListener('error', () => reject(new TypeError('refused')));
            worker.addEventListener('message', resolve);
          }),
      ),
      serviceWorkers: await navigator.serviceWorker
        .register('/innocent.js')
        .catch(() => null)
        .then(() => navigator.serviceWorker.getRegistrations())
        .then((found) => found.length),
    };
    const style = getComputedStyle(document.getElementById('styled') ?? document.body);
    return {
      ran: page['ran'],
      outcomes,
      based,
      styled: [style.color === 'rgb(1, 2, 3)', style.marginLeft === '77px'],
    };
  });

  expect(tried).toEqual({
    ran: [],
    outcomes: {
      eval: 'EvalError',
      function: 'EvalError',
      wasm: 'CompileError',
      fetch: 'TypeError',
      own: 'TypeError',
      beacon: 'ran',
      worker: 'TypeError',
      blobWorker: 'TypeError',
      serviceWorkers: 0,
    },
    based: 'https://countersign.invalid/',
    styled: [false, false],
  });
  // The browser reports in its own time.
  await expect
    .poll(() => chromium.page().evaluate(reportedDirectives), { timeout: 30_000 })
    .toEqual(
      expect.arrayContaining([
        'base-uri',
        'connect-src',
        'form-action',
        'frame-src',
        'img-src',
        'media-src',
        'object-src',
        'script-src',
        'script-src-attr',
        'script-src-elem',
        'style-src-attr',
        'style-src-elem',
        'worker-src',
      ]),
    );
});

function reportedDirectives(): string[] {
  const { reported } = globalThis as unknown as { readonly reported: ReadonlySet<string> };
  return [...reported].map((each) => each.split(' ')[0] ?? '');
}

test('the page has no permission, and whoever asks gets none', async () => {
  const tried = await chromium.page().evaluate(async () => {
    const state = async (name: string) =>
      (await navigator.permissions.query({ name: name as PermissionName })).state;
    const refused = (asked: Promise<unknown>) =>
      asked.then(
        () => 'given',
        (error: Error) => error.name,
      );
    const names =
      'camera microphone geolocation notifications clipboard-read clipboard-write local-fonts ' +
      'persistent-storage midi screen-wake-lock window-management idle-detection background-sync';
    return {
      states: [...new Set(await Promise.all(names.split(' ').map(state)))],
      camera: await refused(navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await refused(navigator.mediaDevices.getDisplayMedia()),
      notification: await Notification.requestPermission(),
      place: await refused(
        new Promise((resolve, reject) => {
          navigator.geolocation.getCurrentPosition(resolve, () => reject(new Error('refused')));
        }),
      ),
      kept: await navigator.storage.persist(),
    };
  });
  expect(tried).toEqual({
    states: ['denied'],
    // Without a camera there is nothing to refuse.
    camera: expect.stringMatching(/^Not(?:Allowed|Found)Error$/),
    screen: 'NotAllowedError',
    notification: 'denied',
    place: 'Error',
    kept: false,
  });
});

test('a page saves no file by itself', async () => {
  const page = chromium.page();
  const started = page.waitForEvent('download');
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['notes']));
    link.download = 'notes.txt';
    document.body.append(link);
    link.click();
  });
  const download = await started;
  await expect(download.path()).rejects.toThrow('acceptDownloads');
  await page.evaluate(() => document.body.replaceChildren());
});

test('no dictionary for the spell checker is fetched or kept', async () => {
  const profile = (await readdir(tmpdir())).find((name) =>
    name.startsWith(`countersign-profile-${process.pid}-`),
  );
  const files = await readdir(join(tmpdir(), profile ?? ''), { recursive: true });
  expect([files.length > 10, files.filter((name) => name.endsWith('.bdic'))]).toEqual([true, []]);
});

test('the browser’s keys for reloading do nothing, and other keys do what they did', async () => {
  const prevented = await chromium.page().evaluate(() => {
    const press = (init: KeyboardEventInit) =>
      !window.dispatchEvent(new KeyboardEvent('keydown', { ...init, cancelable: true }));
    return [
      press({ key: 'F5' }),
      press({ key: 'r', ctrlKey: true }),
      press({ key: 'R', ctrlKey: true, shiftKey: true }),
      press({ key: 'r', metaKey: true }),
      press({ key: 'r' }),
      press({ key: 'c', ctrlKey: true }),
    ];
  });
  expect(prevented).toEqual([true, true, true, true, false, false]);
});
