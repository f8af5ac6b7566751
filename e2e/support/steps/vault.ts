import type { Page } from 'playwright-core';
import { words } from '#shared/words/index.ts';

/** Types the passphrase at the lock screen. */
export async function unlock(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel(words.lock.passphrase, { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: words.lock.unlock }).click();
}

/** The 24 words of the recovery key that is on the screen. */
export async function recoveryWordsShown(page: Page): Promise<readonly string[]> {
  const card = page.getByRole('list', { name: new RegExp(`^${words.recovery.keyOf('')}`, 'u') });
  const shown = await card.getByRole('listitem').allInnerTexts();
  return shown.map((line) => line.replace(/^\d+\s*/u, '').trim());
}

/** Types the two words of the recovery key that are asked back. */
export async function answerAskedWords(page: Page, recovery: readonly string[]): Promise<void> {
  const asked = page.getByRole('textbox', { name: new RegExp(`^${askedLabel}\\d+$`, 'u') });
  await asked.nth(1).waitFor();
  for (const field of await asked.all()) {
    const label = await field.evaluate(
      (input) => (input instanceof HTMLInputElement && input.labels?.[0]?.textContent) || '',
    );
    await field.fill(recovery[Number(/\d+/u.exec(label)?.[0]) - 1] ?? '');
  }
}

const askedLabel = words.welcome.checkWord(0).replace('0', '');

/** Goes to a place of Settings by its name in their list. */
export async function openSettings(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: words.common.settings, exact: true }).click();
  const list = page.getByRole('navigation', { name: words.settings.title });
  await list.getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}
