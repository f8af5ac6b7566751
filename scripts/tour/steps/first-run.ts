import { expect } from '../../../e2e/support/expect.ts';
import { words } from '#shared/words/index.ts';
import { makesOwnVault, writesFirstNote } from '../../../e2e/support/steps/first-note.ts';
import { unlock } from '../../../e2e/support/steps/vault.ts';
import { everySize } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { coach } from '../story.ts';

export async function meetsTheFirstRun({ page, shoot }: Stage): Promise<void> {
  await expect(page.getByRole('heading', { name: words.welcome.title })).toBeVisible();
  await shoot('first-run', everySize);
}

/** In the other one and back: the tour goes on in English. */
export async function choosesALanguage({ page, shoot }: Stage): Promise<void> {
  const { languages } = words.settings;
  for (const [label, lang] of [
    [languages.de, 'de-DE'],
    [languages.en, /^en/u],
  ] as const) {
    await page.getByText(label, { exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.getByRole('radio', { name: label })).toBeFocused();
    if (label === languages.de) await shoot('first-run-german', everySize);
  }
}

export async function opensTheSampleVault({ page }: Stage): Promise<void> {
  await page.getByRole('button', { name: words.welcome.sample }).click();
  await expect(page.getByRole('heading', { name: words.home.today })).toBeVisible({
    timeout: 90_000,
  });
}

export async function makesAVault({ page, shoot, newcomer }: Stage): Promise<void> {
  await page.keyboard.press('ControlOrMeta+l');
  await newcomer.click(page.getByRole('button', { name: words.lock.newVault }));
  await makesOwnVault(page, newcomer, coach, shoot);
}

export async function seesAnEmptyHome({ page, shoot }: Stage): Promise<void> {
  await expect(page.getByText(words.home.emptyTitle)).toBeVisible();
  await shoot('home-empty', everySize);
  await page.getByRole('link', { name: words.common.people, exact: true }).click();
  await expect(page.getByText(words.people.emptyTitle)).toBeVisible();
  await shoot('people-empty');
}

/** Gives what the way from the first screen to here has cost by hand. */
export async function writesTheFirstNote({ page, shoot, newcomer }: Stage): Promise<string> {
  await page.getByRole('link', { name: words.common.home, exact: true }).click();
  // Only the look at the other empty place took the focus away from it.
  await page.getByRole('textbox', { name: words.home.emptyName }).focus();
  await writesFirstNote(page, newcomer, coach);
  await shoot('first-note', everySize);
  const { clicks, keys, fields } = newcomer.effort();
  return `${clicks} clicks, ${keys} keys that are not text, ${fields} fields filled in`;
}

export async function locksAndUnlocks({ page, shoot }: Stage): Promise<void> {
  await page.keyboard.press('ControlOrMeta+l');
  await expect(page.getByLabel(words.lock.passphrase, { exact: true })).toBeFocused();
  await shoot('lock', everySize);
  await unlock(page, 'not the passphrase');
  await expect(page.getByText(words.errors.wrong_passphrase)).toBeVisible();
  await shoot('lock-wrong-passphrase');
  await unlock(page, coach.passphrase);
  await expect(page.getByRole('heading', { name: words.home.today })).toBeVisible();
}
