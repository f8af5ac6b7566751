import { readFileSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Bridge } from '#shared/bridge.ts';
import { readCommandLine } from '#main/shell/command-line.ts';
import { electronShell } from '#main/shell/electron/shell.ts';
import { respond } from '#main/shell/response.ts';
import { fakeElectron } from '../support/shell/fake-electron.ts';
import { probePages } from '../support/shell/memory-shell.ts';
import { printOnce } from '../support/shell/print-once.ts';

/**
 * Electron's own list of twenty security recommendations (its documentation, 'Security'), point by
 * point and by its own names.
 */

const project = resolve(import.meta.dirname, '../..');

/** Every line of the app's own code that can reach Electron, or is shown in it. */
const source = ['src/main', 'src/preload', 'src/renderer', 'src/shared']
  .flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(tsx?|html)$/.test(name))
      .map((name) => readFileSync(join(project, folder, name), 'utf8')),
  )
  .join('\n');

const fake = fakeElectron();
const messages: { readonly text: string; readonly mainFrame: boolean; readonly origin: string }[] =
  [];
let data = '';

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'countersign-checklist-'));
  const shell = await electronShell(fake.electron, {
    commandLine: readCommandLine([`--data=${data}`]),
    renderer: probePages,
    preload: '/app/out/preload/preload.cjs',
    dev: null,
  });
  const window = await shell.openWindow('index');
  window.onMessage(({ text, sender }) => void messages.push({ text, ...sender }));
  await printOnce(shell, '<p>Printed</p>');
});
afterAll(() => rm(data, { recursive: true }));

/** Of every window that the app ever opens: its own, and the hidden one that prints. */
const preferences = (name: string) =>
  fake.windows.map(({ options }) => (options['webPreferences'] as Record<string, unknown>)[name]);

/** What every page of the app does on an event that it has to prevent. */
function prevented(event: string): number {
  let count = 0;
  for (const window of fake.windows) window.emit(event, { preventDefault: () => (count += 1) });
  return count;
}

describe('Electron’s security checklist', () => {
  test('1. Only load secure content', () => {
    expect(fake.windows.map(({ url }) => url)).toEqual([
      'countersign://app/',
      'countersign://print/',
    ]);
    const insecure = ['http://example.com/', 'ws://example.com/', 'ftp://example.com/'];
    const through = fake.sessions.flatMap((session) => insecure.map((url) => session.lets(url)));
    expect(through).toEqual(Array(6).fill(false));
  });

  test('2. Do not enable Node.js integration for remote content', () => {
    expect(preferences('nodeIntegration')).toEqual([false, false]);
    expect(source).not.toMatch(/nodeIntegration\w*: true/);
  });

  test('3. Enable context isolation', () => {
    expect(preferences('contextIsolation')).toEqual([true, true]);
  });

  test('4. Enable process sandboxing', () => {
    expect(preferences('sandbox')).toEqual([true, true]);
    expect(fake.log.indexOf('sandbox')).toBeLessThan(fake.log.indexOf('ready'));
    expect(fake.log).toContain('sandbox');
  });

  test('5. Handle session permission requests from remote content', () => {
    const answers = fake.sessions.map(({ asked }) => {
      let granted: unknown = 'not answered';
      const request = asked['permission'] as (
        contents: object,
        name: string,
        answer: (granted: boolean) => void,
      ) => void;
      request({}, 'clipboard-read', (answer) => (granted = answer));
      return [granted, asked['check']?.(), asked['device']?.()];
    });
    expect(answers).toEqual([
      [false, false, false],
      [false, false, false],
    ]);
  });

  test('6. Do not disable webSecurity', () => {
    expect(preferences('webSecurity')).toEqual([true, true]);
  });

  test('7. Define a Content-Security-Policy', async () => {
    const { headers } = await respond(probePages, '/', 'index');
    const policy = headers['Content-Security-Policy'] ?? '';
    expect(policy.split('; ').slice(0, 2)).toEqual(["default-src 'none'", "script-src 'self'"]);
    expect(policy).not.toMatch(/unsafe|\*/);
  });

  test('8. Do not enable allowRunningInsecureContent', () => {
    expect(source).not.toMatch(/allowRunningInsecureContent: true/);
    expect(preferences('allowRunningInsecureContent')[0]).toBe(false);
  });

  test('9. Do not enable experimental features', () => {
    expect(source).not.toContain('experimentalFeatures');
  });

  test('10. Do not use enableBlinkFeatures', () => {
    expect(source).not.toMatch(/enableBlinkFeatures|enable-blink-features/);
  });

  test('11. Do not use allowpopups for WebViews', () => {
    expect(source).not.toMatch(/<webview|allowpopups/i);
    expect(preferences('webviewTag')).toEqual([false, false]);
  });

  test('12. Verify WebView options before creation', () => {
    expect(prevented('will-attach-webview')).toBe(2);
  });

  test('13. Disable or limit navigation', () => {
    const events = ['will-navigate', 'will-frame-navigate', 'will-redirect'];
    expect(events.map(prevented)).toEqual([2, 2, 2]);
  });

  test('14. Disable or limit creation of new windows', () => {
    expect(fake.windows.map((window) => window.openHandler())).toEqual([
      { action: 'deny' },
      { action: 'deny' },
    ]);
  });

  test('15. Do not use shell.openExternal with untrusted content', () => {
    expect(source).not.toContain('openExternal');
  });

  test('16. Use a current version of Electron: the very one that was tested, and no range', async () => {
    const read = async (path: string): Promise<Record<string, unknown>> =>
      JSON.parse(await readFile(join(project, path), 'utf8')) as Record<string, unknown>;
    const { devDependencies } = await read('package.json');
    const { version } = await read('node_modules/electron/package.json');
    expect((devDependencies as Record<string, string>)['electron']).toBe(version);
    expect(Number.parseInt(String(version), 10)).toBeGreaterThanOrEqual(45);
  });

  test('17. Validate the sender of all IPC messages', () => {
    messages.length = 0;
    const [window] = fake.windows;
    window?.say('load 1', 'of a frame within', { processId: 1, routingId: 2, origin: 'null' });
    window?.say('load 1', 'of the page');
    expect(messages).toEqual([
      { text: 'of a frame within', mainFrame: false, origin: 'null' },
      { text: 'of the page', mainFrame: true, origin: 'countersign://app' },
    ]);
    // What becomes of each sender is the contract's own test (test/main/ipc/serve.test.ts).
    expect(source.match(/ipcMain\.(?:handle|on)\b/g)).toHaveLength(1);
  });

  test('18. Avoid usage of the file protocol and prefer usage of custom protocols', () => {
    expect(source).not.toMatch(/loadFile\(|file:\/\//);
    expect(fake.sessions.map((session) => session.lets('file:///etc/passwd'))).toEqual([
      false,
      false,
    ]);
  });

  test('19. Check which fuses you can change', async () => {
    const { fuses } = await import('../../electron-builder.config.ts');
    // Each of them by name is in fuses.test.ts.
    expect(fuses.strictlyRequireAllFuses).toBe(true);
  });

  test('20. Do not expose Electron APIs to untrusted web content', async () => {
    const exposed: Record<string, Bridge> = {};
    let hear: (event: object, to: string | null, text: string) => void = () => undefined;
    vi.doMock('electron', () => ({
      contextBridge: {
        exposeInMainWorld: (name: string, bridge: Bridge) => void (exposed[name] = bridge),
      },
      ipcRenderer: {
        on: (_channel: string, listener: typeof hear) => void (hear = listener),
        send: () => undefined,
      },
    }));
    await import('../../src/preload/preload.ts');
    const told: unknown[][] = [];
    exposed['countersign']?.listen((...given) => void told.push(given));
    hear({ sender: 'ipcRenderer', ports: [] }, null, 'text');
    expect([
      Object.keys(exposed),
      Object.keys(exposed['countersign'] ?? {}),
      exposed['countersign']?.post('text'),
      told,
    ]).toEqual([['countersign'], ['post', 'listen'], undefined, [['text']]]);
  });
});
