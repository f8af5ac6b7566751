import { expect, test, vi } from 'vitest';
import { startApp } from '#main/app.ts';
import { reportUnexpected } from '#main/app/report-unexpected.ts';
import { fakeHost } from '../../support/fake-host.ts';
import { memoryShell } from '../../support/shell/memory-shell.ts';

test('ends at once with one line when the app is open already', async () => {
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const { shell, log } = memoryShell({ startPage: () => undefined });
  const app = await startApp({ ...shell, claim: () => Promise.resolve(false) }, () => fakeHost([]));
  const lines = written.mock.calls.map(([text]) => text);
  written.mockRestore();
  expect([app, log, lines]).toEqual([
    null,
    ['quit'],
    ['Countersign is already open; its window came forward.\n'],
  ]);
});

test('comes forward when it is started a second time', async () => {
  const { shell, log, startAgain } = memoryShell({ startPage: () => undefined });
  await startApp(shell, () => fakeHost([]));
  startAgain();
  expect(log).toEqual(['page index', 'show']);
});

test('takes the file that it was started with, and that of a second start', async () => {
  const { shell, startAgain } = memoryShell({ data: '/data', startPage: () => undefined });
  const claim: typeof shell.claim = async (listener) => {
    const claimed = await shell.claim(listener);
    listener('/data/vaults/Mine.countersign');
    return claimed;
  };
  const app = await startApp({ ...shell, claim }, () => fakeHost([]));
  await vi.waitUntil(() => app?.asked.current() !== null);
  const first = app?.asked.current();
  app?.asked.drop();
  startAgain('/home/alex/somebody.countersign.json');
  await vi.waitUntil(() => app?.asked.current() !== null);
  expect([first?.kind, app?.asked.current()?.kind]).toEqual(['summary', 'summary']);
});

test('gives back what it holds when its window cannot be opened', async () => {
  const { shell, log } = memoryShell();
  const broken = { ...shell, openWindow: () => Promise.reject(new Error('no browser')) };
  await expect(startApp(broken, () => fakeHost([]))).rejects.toThrow('no browser');
  expect(log).toEqual(['quit']);
});

test('writes nothing of an unforeseen error’s words to the terminal', () => {
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  reportUnexpected('saveSession', new RangeError('text: "she is\n    at last afraid of him"'));
  const text = String(written.mock.calls[0]?.[0]);
  written.mockRestore();
  expect([text.split('\n')[0], text.includes('afraid'), text.includes('start.test.ts')]).toEqual([
    'saveSession failed: RangeError',
    false,
    true,
  ]);
});
