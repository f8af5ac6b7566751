import type { Page } from 'playwright-core';
import { words } from '#shared/words/index.ts';
import { expect } from '../../e2e/support/expect.ts';
import { coachPassphrase, vaultName } from '../../e2e/support/seed.ts';
import { answerAskedWords, recoveryWordsShown } from '../../e2e/support/steps/vault.ts';

/** The whole way from the first screen to an open vault. */
export async function makesAFirstVault(page: Page): Promise<void> {
  const next = page.getByRole('button', { name: words.welcome.continue });
  await page.getByRole('button', { name: words.welcome.make }).click();
  await page.getByLabel(words.welcome.coachName).fill(vaultName);
  await next.click();
  await page.getByLabel(words.welcome.passphrase, { exact: true }).fill(coachPassphrase);
  await page.getByLabel(words.welcome.passphraseAgain).fill(coachPassphrase);
  await next.click();
  await expect(page.getByRole('heading', { name: words.welcome.recoveryTitle })).toBeVisible();
  const recovery = await recoveryWordsShown(page);
  await page.getByRole('button', { name: words.welcome.recoveryWritten }).click();
  await answerAskedWords(page, recovery);
  await page.getByRole('button', { name: words.welcome.create }).click();
  await expect(page.getByRole('navigation', { name: words.common.places })).toBeVisible();
}

/** The app was started with a file that is no summary: it says so, and behind that is the lock screen. */
export async function seesAFileChecked(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: words.verify.title, level: 1 })).toBeVisible();
  await expect(page.getByText('somebody.countersign.json')).toBeVisible();
  await page.getByRole('button', { name: words.verify.back }).click();
  await expect(page.getByLabel(words.lock.passphrase, { exact: true })).toBeVisible();
}
