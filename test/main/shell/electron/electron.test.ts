import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AppError } from '#shared/errors.ts';
import { readCommandLine } from '#main/shell/command-line.ts';
import { electronShell } from '#main/shell/electron/shell.ts';
import type { AppWindow, IncomingMessage, Shell } from '#main/shell/shell.ts';
import { electronRuntime, startElectron } from '../../../support/shell/electron.ts';
import { fakeElectron } from '../../../support/shell/fake-electron.ts';
import { probePages } from '../../../support/shell/memory-shell.ts';
import { conformance } from '../conformance.ts';
import { printOnce } from '../../../support/shell/print-once.ts';

async function startFake() {
  const fake = fakeElectron();
  const data = await mkdtemp(join(tmpdir(), 'countersign-data-'));
  const shell = await electronShell(fake.electron, {
    commandLine: readCommandLine([`--data=${data}`]),
    renderer: probePages,
    preload: '/app/out/preload/preload.cjs',
    dev: null,
  });
  return { fake, shell, data, stop: () => rm(data, { recursive: true }) };
}

const specs = conformance('Electron (strict fake)', startFake);

const runtime = electronRuntime();
if (runtime === null) {
  afterAll(() => {
    process.stdout.write(`Electron runtime: absent, ${specs()} specs not run\n`);
  });
} else {
  conformance('Electron', () => startElectron(runtime));
}

describe('the Electron window', () => {
  let started: Awaited<ReturnType<typeof startFake>>;
  let shell: Shell;
  let window: AppWindow;
  const heard: IncomingMessage[] = [];

  beforeEach(async () => {
    heard.length = 0;
    started = await startFake();
    shell = started.shell;
    window = await shell.openWindow('index');
    window.onMessage((message) => void heard.push(message));
  });
  afterEach(() => started.stop());

  /** The only window so far, as the fake sees it from inside. */
  const contents = () => {
    const [first] = started.fake.windows;
    if (first === undefined) throw new Error('No window was opened.');
    return first;
  };

  test('is isolated, sandboxed and without Node, developer tools or embedded browsers', () => {
    const { session, ...preferences } = contents().options['webPreferences'] as {
      session: { partition: string };
    };
    expect([session.partition, preferences]).toEqual([
      'countersign-window',
      {
        preload: '/app/out/preload/preload.cjs',
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInSubFrames: false,
        nodeIntegrationInWorker: false,
        webSecurity: true,
        allowRunningInsecureContent: false,
        webviewTag: false,
        navigateOnDragDrop: false,
        spellcheck: false,
        devTools: false,
      },
    ]);
  });

  test('turns the sandbox on, closes the network and names its scheme before it is ready', () => {
    const { log, switches } = started.fake;
    expect(log.slice(0, log.indexOf('ready'))).toEqual([
      `path userData ${join(started.data, 'electron')}`,
      'sandbox',
      'schemes [{"scheme":"countersign","privileges":{"standard":true,"secure":true,"supportFetchAPI":true}}]',
    ]);
    expect(switches).toMatchObject({
      'host-resolver-rules': 'MAP * ~NOTFOUND',
      'proxy-server': 'http://nowhere.invalid:9',
      'proxy-bypass-list': '<-loopback>',
    });
  });

  test('grants no permission, saves no download and lets no request out', () => {
    const [session] = started.fake.sessions;
    let granted: unknown = 'not answered';
    const request = session?.asked['permission'] as (
      contents: object,
      permission: string,
      answer: (granted: boolean) => void,
    ) => void;
    request({}, 'media', (answer) => (granted = answer));
    let prevented = 0;
    session?.events.emit('will-download', { preventDefault: () => (prevented += 1) });
    const urls = [
      'countersign://app/assets/app.js',
      'countersign://print/',
      'countersign://app.example.com/',
      'https://example.com/',
      'http://127.0.0.1/',
      'ws://localhost/',
      'file:///etc/passwd',
      'nonsense',
    ];
    expect({
      granted,
      check: session?.asked['check']?.(),
      device: session?.asked['device']?.(),
      prevented,
      spellChecker: session?.spellChecker,
      out: urls.map((url) => session?.lets(url)),
    }).toEqual({
      granted: false,
      check: false,
      device: false,
      prevented: 1,
      spellChecker: false,
      out: [true, ...Array(7).fill(false)],
    });
  });

  test('goes nowhere else, opens no other window and embeds no browser', () => {
    const names = ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'];
    let prevented = 0;
    for (const name of names) contents().emit(name, { preventDefault: () => (prevented += 1) });
    expect([prevented, contents().openHandler()]).toEqual([names.length, { action: 'deny' }]);
  });

  test('tells a message of another frame from one of its own', () => {
    heard.length = 0;
    contents().say('load 1', 'own');
    contents().say('load 1', 'embedded', { processId: 1, routingId: 2, origin: 'null' });
    contents().say('load 1', 'gone', null);
    expect(heard.map(({ text, sender }) => [text, sender])).toEqual([
      ['own', { mainFrame: true, origin: 'countersign://app' }],
      ['embedded', { mainFrame: false, origin: 'null' }],
      ['gone', { mainFrame: false, origin: 'null' }],
    ]);
  });

  test('ends the renderer process before a page is shown anew, and leaves no history', async () => {
    await window.reload('your-turn', 'a token');
    expect([
      started.fake.log.filter((line) => line === 'renderer ended').length,
      contents().loads,
      contents().historyCleared,
    ]).toEqual([1, 2, 2]);
  });

  test('shows its page again when the renderer process dies by itself', () => {
    contents().emit('render-process-gone', {}, { reason: 'oom' });
    expect(contents().loads).toBe(2);
  });

  test('asks the app before it closes or quits, and ends only when the app says so', async () => {
    let asked = 0;
    let prevented = 0;
    const event = { preventDefault: () => (prevented += 1) };
    shell.onQuitAsked(() => (asked += 1));
    started.fake.app.emit('before-quit', event);
    await shell.quit();
    started.fake.app.emit('before-quit', event);
    expect([asked, prevented, window.open, started.fake.log.at(-1)]).toEqual([1, 1, false, 'quit']);
  });

  test('hears of sleep and of a locked screen', () => {
    let heardOf = 0;
    shell.onSuspend(() => (heardOf += 1));
    started.fake.powerMonitor.emit('suspend');
    started.fake.powerMonitor.emit('lock-screen');
    expect(heardOf).toBe(2);
  });

  test('reads the clipboard and clears it', async () => {
    await started.fake.clipboard.writeText('copied');
    const before = await shell.clipboard.readText();
    await shell.clipboard.clear();
    expect([before, await shell.clipboard.readText()]).toEqual(['copied', '']);
  });

  test('comes forward when the app is started a second time', async () => {
    expect(await shell.claim(() => void window.show())).toBe(true);
    started.fake.log.length = 0;
    started.fake.app.emit('second-instance');
    expect(started.fake.log).toEqual(['restore', 'show', 'focus']);
  });

  test('is told which file to open: by macOS, by a second start, and by nobody else', async () => {
    const asked: (string | null)[] = [];
    await shell.claim((file) => asked.push(file));
    const { app } = started.fake;
    let prevented = 0;
    const event = { preventDefault: () => (prevented += 1) };
    const path = '/home/alex/summary.countersign.json';
    app.emit('open-file', event, path);
    app.emit('open-url', event, 'https://example.com/');
    app.emit('second-instance', event, ['countersign', '/ignored'], '/', { file: path });
    app.emit('second-instance', event, [], '/', { file: 'not/a/full/path' });
    app.emit('second-instance', event, [], '/', 'anything');
    expect([prevented, asked]).toEqual([2, [path, null, path, null, null]]);
  });

  test('prints in a hidden window without scripts, on a session of its own, and closes it', async () => {
    await printOnce(shell, '<p>Printed</p>', 'Letter');
    const printed = started.fake.windows[1];
    const [own, printing] = started.fake.sessions;
    expect({
      show: printed?.options['show'],
      webPreferences: printed?.options['webPreferences'],
      destroyed: printed?.destroyed,
      apart: printing?.partition !== own?.partition,
      persistent: printing?.partition.startsWith('persist:'),
      out: printing?.lets('https://example.com/'),
    }).toEqual({
      show: false,
      webPreferences: expect.objectContaining({ javascript: false, sandbox: true }),
      destroyed: true,
      apart: true,
      persistent: false,
      out: false,
    });
  });

  test('opens the system’s dialog for printing, and ends with it, printed or not', async () => {
    const { fake } = started;
    /** Prints, and does `then` while the dialog is open. */
    const print = async (then: (dialog: (typeof fake.windows)[number]) => void) => {
      const abort = new AbortController();
      const done = shell.printOnPaper('<p>Printed</p>', 'A4', abort.signal);
      const outcome = done.then(
        () => 'closed',
        (error: unknown) => (error instanceof AppError ? error.code : 'unexpected'),
      );
      await vi.waitFor(() => expect(fake.log.at(-1)).toContain('"silent":false'));
      fake.log.push('open');
      const dialog = fake.windows.at(-1);
      if (dialog === undefined) throw new Error('No window prints.');
      if (then === stop) abort.abort(new AppError('locked'));
      else then(dialog);
      return [await outcome, dialog.destroyed];
    };
    const stop = (): void => undefined;
    expect([
      await print((dialog) => dialog.answerPrint(true, '')),
      await print((dialog) => dialog.answerPrint(false, 'Print job canceled')),
      await print((dialog) => dialog.answerPrint(false, 'Invalid printer settings')),
      await print(stop),
    ]).toEqual([
      ['closed', true],
      ['closed', true],
      ['print_failed', true],
      ['locked', true],
    ]);
  });

  test('offers the documents folder to save in, and gives null for a cancelled choice', async () => {
    expect([
      await shell.askSavePath({ title: 'Save', fileName: 'summary.pdf' }),
      await shell.askOpenPath({ title: 'Open', extensions: ['pdf'] }),
    ]).toEqual([join('/home/alex/Documents', 'summary.pdf'), null]);
  });

  test('keeps its own files apart from the vaults', async () => {
    expect(await readdir(started.data)).toEqual(['electron']);
  });
});
