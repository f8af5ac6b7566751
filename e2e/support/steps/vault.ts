import { expect } from '../expect.ts';
import type { Page } from 'playwright-core';
import { words } from '#shared/words/index.ts';

export interface NewVault {
  readonly coachName: string;
  readonly vaultName: string;
  readonly passphrase: string;
}

/** Fills in whose vault it is and the passphrase, and waits until the recovery key is shown. */
export async function prepareVault(page: Page, vault: NewVault): Promise<readonly string[]> {
  await page.getByLabel(words.welcome.coachName).fill(vault.coachName);
  await page.getByLabel(words.welcome.vaultName).fill(vault.vaultName);
  await page.getByRole('button', { name: words.welcome.continue }).click();
  await page.getByLabel(words.welcome.passphrase, { exact: true }).fill(vault.passphrase);
  await page.getByLabel(words.welcome.passphraseAgain).fill(vault.passphrase);
  await page.getByRole('button', { name: words.welcome.continue }).click();
  await expect(page.getByRole('heading', { name: words.welcome.recoveryTitle })).toBeVisible();
  const shown = await page.getByRole('main').locator('ol > li').allInnerTexts();
  return shown.map((line) => line.replace(/^\d+\s*/u, '').trim());
}

/** Types the two words that are asked back; the vault is made and opened. */
export async function confirmRecovery(page: Page, recovery: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: words.welcome.recoveryWritten }).click();
  await expect(page.getByRole('heading', { name: words.welcome.checkTitle })).toBeVisible();
  for (const position of recovery.keys()) {
    const field = page.getByLabel(words.welcome.checkWord(position + 1), { exact: true });
    if (await field.isVisible()) await field.fill(recovery[position] ?? '');
  }
  await page.getByRole('button', { name: words.welcome.create }).click();
  await expect(page.getByRole('navigation', { name: words.common.places })).toBeVisible();
}

/** Types the passphrase at the lock screen. */
export async function unlock(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel(words.lock.passphrase, { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: words.lock.unlock }).click();
}
