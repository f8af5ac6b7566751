import { afterAll, beforeAll, expect, test } from 'vitest';
import { programClipboard } from '#main/shell/chromium/clipboard/program.ts';
import type { RunProgram } from '#main/shell/chromium/dialogs/run.ts';
import { startChromium } from '../../../support/shell/chromium.ts';
import { probePages } from '../../../support/shell/memory-shell.ts';

type Running = Awaited<ReturnType<typeof startChromium>>;

/** The app, and another program on the same screen with the same clipboard. */
let app: Running;
let other: Running;
beforeAll(async () => {
  app = await startChromium(probePages);
  other = await startChromium(probePages);
  await app.shell.openWindow('index');
  await other.shell.openWindow('index');
});
afterAll(async () => {
  await other.shell.quit();
  await app.shell.quit();
  await other.stop();
  await app.stop();
});

/** Selects a text in the window and presses Ctrl+C, as a person would. */
async function copy({ page }: Running, text: string): Promise<void> {
  await page().evaluate((shown) => {
    const line = document.createElement('p');
    line.textContent = shown;
    document.body.replaceChildren(line);
    getSelection()?.selectAllChildren(line);
  }, text);
  await page().keyboard.press('ControlOrMeta+c');
}

test('reads what was copied in the window, and takes it off for every program', async () => {
  await copy(app, 'a private line');
  const before = [await app.shell.clipboard.readText(), await other.shell.clipboard.readText()];
  await app.shell.clipboard.clear();
  const after = [await app.shell.clipboard.readText(), await other.shell.clipboard.readText()];
  expect([before, after]).toEqual([
    ['a private line', 'a private line'],
    ['', ''],
  ]);
});

test('sees what another program has copied since', async () => {
  await copy(app, 'a private line');
  await copy(other, 'a shopping list');
  expect(await app.shell.clipboard.readText()).toBe('a shopping list');
});

test('answers whoever asks while another is being answered', async () => {
  await copy(app, 'a private line');
  const asked: Promise<string | null>[] = [];
  for (let question = 0; question < 20; question += 1) {
    asked.push(app.shell.clipboard.readText());
    await app.page().evaluate(() => undefined);
  }
  expect(await Promise.all(asked)).toEqual(asked.map(() => 'a private line'));
});

test('lets the scripts of the page neither read nor write it, also after it was asked', async () => {
  await copy(other, 'a shopping list');
  await app.shell.clipboard.readText();
  const tried = await app
    .page()
    .evaluate(() =>
      Promise.all([
        navigator.clipboard.readText().catch((error: Error) => error.name),
        navigator.clipboard.writeText('taken').catch((error: Error) => error.name),
      ]),
    );
  expect([tried, await other.shell.clipboard.readText()]).toEqual([
    ['NotAllowedError', 'NotAllowedError'],
    'a shopping list',
  ]);
});

test('gives null where the window is gone', async () => {
  const third = await startChromium(probePages);
  await third.shell.openWindow('index');
  await third.page().close();
  expect(await third.shell.clipboard.readText()).toBeNull();
  await third.shell.quit();
  await third.stop();
});

test.each(['darwin', 'win32'])('reads and clears it by the programs of %s', async (platform) => {
  const asked: string[] = [];
  const run: RunProgram = async (program, args) => {
    asked.push(`${program} ${args.join(' ').includes('lear') ? 'clears' : 'reads or clears'}`);
    return { exitCode: 0, output: 'a private line' };
  };
  const clipboard = programClipboard(platform, run);
  const text = await clipboard?.readText();
  await clipboard?.clear();
  expect([text, asked.length]).toEqual(['a private line', 2]);
});
