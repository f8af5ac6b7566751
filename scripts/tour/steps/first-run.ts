import { expect } from '../../../e2e/support/expect.ts';
import { words } from '#shared/words/index.ts';
import { answerAskedWords, recoveryWordsShown, unlock } from '../../../e2e/support/steps/vault.ts';
import { everySize } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { coach } from '../story.ts';

export async function meetsTheFirstRun({ page, shoot }: Stage): Promise<void> {
  await expect(page.getByRole('heading', { name: words.welcome.title })).toBeVisible();
  await shoot('first-run', everySize);
}

export async function opensTheSampleVault({ page }: Stage): Promise<void> {
  await page.getByRole('button', { name: words.welcome.sample }).click();
  await expect(page.getByRole('heading', { name: words.home.today })).toBeVisible({
    timeout: 90_000,
  });
}

export async function makesAVault({ page, shoot }: Stage): Promise<void> {
  await page.keyboard.press('ControlOrMeta+l');
  await page.getByRole('button', { name: words.lock.newVault }).click();
  const next = page.getByRole('button', { name: words.welcome.continue });
  await page.getByLabel(words.welcome.coachName).fill(coach.coachName);
  await shoot('new-vault');
  await next.click();
  await page.getByLabel(words.welcome.passphrase, { exact: true }).fill(coach.passphrase);
  await page.getByLabel(words.welcome.passphraseAgain).fill(coach.passphrase);
  await shoot('passphrase');
  await next.click();

  await expect(page.getByRole('heading', { name: words.welcome.recoveryTitle })).toBeVisible();
  const recovery = await recoveryWordsShown(page);
  expect(recovery).toHaveLength(24);
  await shoot('recovery-key');
  await page.getByRole('button', { name: words.welcome.recoveryWritten }).click();
  await expect(page.getByRole('heading', { name: words.welcome.checkTitle })).toBeVisible();
  await answerAskedWords(page, recovery);
  await shoot('recovery-check');
  await page.getByRole('button', { name: words.welcome.create }).click();
}

export async function seesAnEmptyHome({ page, shoot }: Stage): Promise<void> {
  await expect(page.getByText(words.home.emptyTitle)).toBeVisible();
  await shoot('home-empty');
  await page.getByRole('link', { name: words.common.people, exact: true }).click();
  await expect(page.getByText(words.people.emptyTitle)).toBeVisible();
  await shoot('people-empty');
}

export async function locksAndUnlocks({ page, shoot }: Stage): Promise<void> {
  await page.keyboard.press('ControlOrMeta+l');
  await expect(page.getByLabel(words.lock.passphrase, { exact: true })).toBeFocused();
  await shoot('lock', everySize);
  await unlock(page, 'not the passphrase');
  await expect(page.getByText(words.errors.wrong_passphrase)).toBeVisible();
  await shoot('lock-wrong-passphrase');
  await unlock(page, coach.passphrase);
  await expect(page.getByText(words.home.emptyTitle)).toBeVisible();
}
