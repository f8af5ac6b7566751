import type { Page } from 'playwright-core';
import { commands } from '#shared/contract.ts';
import type { CommandName } from '#shared/contract.ts';
import { words } from '#shared/words/index.ts';
import { sendRaw } from './support/bridge.ts';
import { openAgain } from './support/second-start.ts';
import { memberName, openVaultWith, plainSession, seedSession } from './support/seed.ts';
import { shortcutKeys } from './support/shortcut-keys.ts';
import { expect, test } from './support/test.ts';

const privateNote = 'obsidian teapot argument';

test('a palette that is open when the vault locks goes with it, and nothing leads behind the lock', async ({
  running,
}) => {
  const { app, page, folders } = running;
  const text = { ...plainSession, notes: privateNote };
  await openVaultWith(running, () => seedSession(running, text));
  await expect(page.getByRole('link', { name: memberName }).first()).toBeVisible();
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('dialog').getByText(memberName).first()).toBeVisible();

  await app.lock('idle');

  const passphrase = page.getByLabel(words.lock.passphrase, { exact: true });
  await expect(passphrase).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  for (const key of shortcutKeys) await page.keyboard.press(key);
  await openAgain(folders);
  // What was asked for is checked without the vault, and leads back to the lock screen alone.
  await page.getByRole('button', { name: words.verify.back }).click();
  await page.evaluate(() => {
    history.back();
    history.forward();
  });
  await expect(passphrase).toBeVisible();
  expect([app.host.standing, await shows(page, [memberName, privateNote])]).toEqual(['locked', []]);
  expect(await answersOf(page, ['coach', 'turn'])).toEqual(['locked']);
});

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
