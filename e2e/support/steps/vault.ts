import type { Page } from 'playwright-core';
import { words } from '#shared/words/index.ts';

/** Types the passphrase at the lock screen. */
export async function unlock(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel(words.lock.passphrase, { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: words.lock.unlock }).click();
}
