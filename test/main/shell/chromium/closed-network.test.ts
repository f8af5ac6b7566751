import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '#main/shell/chromium/browser.ts';
import { launchBrowser } from '#main/shell/chromium/launch.ts';
import { startChromium } from '../../../support/shell/chromium.ts';
import { probePages } from '../../../support/shell/memory-shell.ts';

let chromium: Awaited<ReturnType<typeof startChromium>>;
/** What came to a server on this very machine, which is the nearest that anything could go. */
const seen: string[] = [];
const server = createServer((request, response) => {
  seen.push(String(request.url));
  response.end('reached');
});
server.on('connection', () => seen.push('connection'));

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  chromium = await startChromium(probePages);
  await chromium.shell.openWindow('index');
});
afterAll(async () => {
  await chromium.shell.quit();
  await chromium.stop();
  server.close();
});

test('lets nothing out, by whatever way a page tries', async () => {
  const { port } = server.address() as AddressInfo;
  // The control: the server does hear whoever can reach it.
  await fetch(`http://127.0.0.1:${port}/control`);
  expect(seen).toEqual(['connection', '/control']);
  seen.length = 0;

  const tried = await chromium.page().evaluate(
    async (hosts) => {
      const outcomes: Record<string, string> = {};
      const load = (tag: 'img' | 'script' | 'video', url: string) =>
        new Promise<string>((resolve) => {
          const element = document.createElement(tag);
          element.addEventListener('load', () => resolve('loaded'));
          element.addEventListener('error', () => resolve('refused'));
          element.src = url;
          document.body.append(element);
        });
      for (const host of hosts) {
        outcomes[`fetch ${host}`] = await fetch(`http://${host}/fetch`).then(
          () => 'loaded',
          () => 'refused',
        );
        outcomes[`image ${host}`] = await load('img', `http://${host}/image`);
        outcomes[`script ${host}`] = await load('script', `http://${host}/script`);
        outcomes[`video ${host}`] = await load('video', `http://${host}/video`);
        const frame = document.createElement('iframe');
        frame.src = `http://${host}/frame`;
        document.body.append(frame);
        for (const rel of ['dns-prefetch', 'preconnect', 'prefetch', 'preload', 'stylesheet']) {
          const link = document.createElement('link');
          Object.assign(link, { rel, href: `http://${host}/${rel}`, as: 'image' });
          document.head.append(link);
        }
        navigator.sendBeacon(`http://${host}/beacon`, 'notes');
        outcomes[`socket ${host}`] = await new Promise((resolve) => {
          try {
            const socket = new WebSocket(`ws://${host}/socket`);
            socket.addEventListener('open', () => resolve('loaded'));
            socket.addEventListener('error', () => resolve('refused'));
          } catch {
            resolve('refused');
          }
        });
        const form = document.createElement('form');
        form.action = `http://${host}/form`;
        form.method = 'post';
        document.body.append(form);
        form.submit();
        window.open(`http://${host}/window`);
        // With any server named, the browser would ask it for its own address.
        const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:${host}` }] });
        peer.createDataChannel('notes');
        void peer.createOffer().then((offer) => peer.setLocalDescription(offer));
        // Gathering ends with an event without a candidate.
        const candidates = await new Promise<readonly string[]>((resolve) => {
          const found: string[] = [];
          peer.onicecandidate = ({ candidate }) => {
            if (candidate === null) resolve(found);
            else found.push(candidate.candidate);
          };
        });
        outcomes[`peer ${host}`] = candidates.some((text) => text.includes(' udp '))
          ? 'loaded'
          : 'refused';
      }
      return outcomes;
    },
    [`127.0.0.1:${port}`, `localhost:${port}`, 'example.com'],
  );

  expect(new Set(Object.values(tried))).toEqual(new Set(['refused']));
  expect(seen).toEqual([]);
});

test('stays on its page when something tries to lead it away', async () => {
  const { port } = server.address() as AddressInfo;
  const page = chromium.page();
  const url = `http://127.0.0.1:${port}/away`;
  const refused = page.waitForEvent('requestfailed', (request) => request.url() === url);
  await page.evaluate((away) => {
    location.href = away;
  }, url);
  await refused;
  // The windows that the test before tried to open are closed as soon as they show themselves.
  await expect.poll(() => page.context().pages().length).toBe(1);
  expect([page.url(), seen]).toEqual(['https://countersign.invalid/', []]);
});

test('has no way out even where nothing intercepts a request', async () => {
  const { port } = server.address() as AddressInfo;
  const urls = [`http://127.0.0.1:${port}/`, `http://localhost:${port}/`, 'https://example.com/'];
  const outcomes = async (devHost: string | null) => {
    const { context, close } = await launchBrowser({
      browser: await findBrowser(),
      headless: true,
      appWindow: false,
      devHost,
      javaScript: true,
      timeoutMs: 60_000,
    });
    try {
      const page = await context.newPage();
      const gone: string[] = [];
      for (const url of urls) {
        const went = page.goto(url).then(
          () => 'reached',
          () => 'refused',
        );
        gone.push(await went);
      }
      return gone;
    } finally {
      await close();
    }
  };
  expect(await outcomes(null)).toEqual(['refused', 'refused', 'refused']);
  expect(seen).toEqual([]);
  // The control: the development server's host, and no other, is let through when it is named.
  expect(await outcomes('127.0.0.1')).toEqual(['reached', 'refused', 'refused']);
});
