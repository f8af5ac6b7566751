import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { commands } from '#shared/contract.ts';
import type { CommandName } from '#shared/contract.ts';
import { words } from '#shared/words/index.ts';
import { editorShortcuts, shortcuts } from '#renderer/app/shortcuts.ts';
import { sendRaw } from './support/bridge.ts';
import { memberName, openNewVault, plainSession, seedSession } from './support/seed.ts';
import { expect, test } from './support/test.ts';

const builtApp = resolve(import.meta.dirname, '../out/main/chromium.js');
const privateNote = 'obsidian teapot argument';

/** Every key of the tables, as the browser's driver names them. */
const keys = Object.values({ ...shortcuts, ...editorShortcuts }).map(({ keys }) =>
  keys.split('+').map(keyName).join('+'),
);

test('a palette that is open when the vault locks goes with it, and nothing leads behind the lock', async ({
  running,
}) => {
  const { app, page, folders } = running;
  await openNewVault(running);
  await seedSession(running, { ...plainSession, notes: privateNote });
  await page.reload();
  await expect(page.getByRole('link', { name: memberName }).first()).toBeVisible();
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('dialog').getByText(memberName).first()).toBeVisible();

  await app.lock('idle');

  const passphrase = page.getByLabel(words.lock.passphrase, { exact: true });
  await expect(passphrase).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  for (const key of keys) await page.keyboard.press(key);
  await openAgain(folders.data, folders.exports);
  await page.evaluate(() => {
    history.back();
    history.forward();
  });
  await expect(passphrase).toBeVisible();
  expect([app.host.standing, await shows(page, [memberName, privateNote])]).toEqual(['locked', []]);
  expect(await answersOf(page, ['coach', 'turn'])).toEqual(['locked']);
});

test('in Your turn no key and no second start leads anywhere', async ({ running }) => {
  const { app, page, folders } = running;
  await openNewVault(running);
  const { sessionId } = await seedSession(running, { ...plainSession, notes: privateNote });
  await app.host.call('issueSummary', { sessionId });
  await app.host.call('handOver', { sessionId });
  await app.showPage('your-turn');
  const greeting = page.getByRole('heading', { name: words.turn.words.greeting(memberName) });
  await expect(greeting).toBeVisible();

  for (const key of keys) await page.keyboard.press(key);
  await openAgain(folders.data, folders.exports);

  await expect(greeting).toBeVisible();
  expect([app.host.standing, await shows(page, [privateNote])]).toEqual(['handed_over', []]);
  expect(await answersOf(page, ['coach', 'entry'])).toEqual(['handed_over']);
});

/** Starts the app once more, with a file to open, as a file association would. */
async function openAgain(data: string, folder: string): Promise<void> {
  const file = join(folder, 'summary.countersign.json');
  await writeFile(file, '{}');
  await promisify(execFile)(process.execPath, [builtApp, `--data=${data}`, file]);
}

/** The different answers to all commands for these audiences, sent as a script in the page could. */
async function answersOf(
  page: Page,
  audiences: readonly string[],
): Promise<readonly (string | undefined)[]> {
  const codes = new Set<string | undefined>();
  for (const command of Object.keys(commands) as CommandName[]) {
    if (!audiences.includes(commands[command].for)) continue;
    codes.add((await sendRaw(page, command, {})).error?.code);
  }
  return [...codes];
}

async function shows(page: Page, texts: readonly string[]): Promise<readonly string[]> {
  const content = await page.content();
  return texts.filter((text) => content.includes(text));
}

function keyName(part: string): string {
  if (part === 'mod') return 'ControlOrMeta';
  return part === 'shift' || part === 'alt' ? part[0]?.toUpperCase() + part.slice(1) : part;
}
