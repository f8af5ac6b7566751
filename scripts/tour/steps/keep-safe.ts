import { join } from 'node:path';
import { readdir } from 'node:fs/promises';
import { expect } from '../../../e2e/support/expect.ts';
import { sampleVaultAccess } from '#shared/model/app.ts';
import { words } from '#shared/words/index.ts';
import { openSettings, recoveryWordsShown, unlock } from '../../../e2e/support/steps/vault.ts';
import { everySize } from '../stage.ts';
import type { Stage } from '../stage.ts';

const { security, backups, restore } = words;
const { passphrase } = sampleVaultAccess;

export async function looksAtSecurity({ page, shoot }: Stage): Promise<void> {
  await openSettings(page, words.settings.security);
  await expect(page.getByText(security.passphraseHint)).toBeVisible();
  await shoot('security', everySize);
  await page.getByRole('button', { name: security.changePassphrase }).click();
  await expect(page.getByLabel(security.passphraseNow)).toBeFocused();
  await shoot('security-change-passphrase', everySize);
  await page.keyboard.press('Escape');
}

export async function printsTheRecoverySheet({ page, shoot, out }: Stage): Promise<void> {
  await page.getByRole('button', { name: security.showRecovery }).click();
  await page.getByLabel(security.yourPassphrase).fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByText(security.shownLead)).toBeVisible();
  expect(await recoveryWordsShown(page)).toHaveLength(24);
  await shoot('security-recovery-key');
  await page.pdf({ path: join(out, 'recovery-sheet.pdf'), format: 'A4' });
  await page.getByRole('button', { name: security.hideWords }).click();
}

export async function encryptsAnew({ page, shoot }: Stage): Promise<void> {
  await page.getByRole('button', { name: security.reencrypt }).click();
  await page.getByLabel(security.yourPassphrase).fill(passphrase);
  await shoot('security-encrypt-anew');
  await page.keyboard.press('Enter');
  // Four key derivations at their full cost.
  await expect(page.getByText(security.reencryptedLead)).toBeVisible({ timeout: 120_000 });
  await shoot('security-encrypted-anew');
  await page.getByRole('button', { name: words.welcome.recoveryWritten }).click();
}

export async function backsUp({ page, shoot }: Stage): Promise<void> {
  await openSettings(page, words.settings.backups);
  await expect(page.getByText(backups.emptyTitle)).toBeVisible();
  await shoot('backups-none', everySize);
  await page.getByRole('button', { name: backups.chooseFolder }).click();
  await page.getByRole('button', { name: backups.now }).click();
  await expect(page.getByText(backups.lastProved)).toBeVisible();
  await shoot('backups', everySize);
}

export async function restoresBesideIt({ page, running, out, shoot }: Stage): Promise<void> {
  const made = (await readdir(out)).find((name) => name.endsWith('.countersign-backup'));
  running.chooseFile(join(out, made ?? ''));
  await page.getByRole('link', { name: backups.restore, exact: true }).click();
  await page.getByRole('button', { name: restore.choose, exact: true }).click();
  await page.getByLabel(restore.passphrase).fill(passphrase);
  await shoot('restore-open');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: restore.restore })).toBeVisible();
  await shoot('restore-compare', everySize);
  await page.getByRole('button', { name: restore.restore }).click();
  await expect(page.getByRole('button', { name: restore.lockAndOpen })).toBeVisible();
  await shoot('restore-done');
  await page.getByRole('button', { name: restore.lockAndOpen }).click();
  await expect(page.getByLabel(words.lock.passphrase, { exact: true })).toBeFocused();
  await shoot('lock-several', everySize);
  await unlock(page, passphrase);
  await expect(page.getByRole('heading', { name: words.home.coming })).toBeVisible();
}
