import { imports } from '#shared/words/imports.ts';
import { words } from '#shared/words/index.ts';
import { handOf, makesOwnVault, writesFirstNote } from './support/steps/first-note.ts';
import { expect, test } from './support/test.ts';

const newcomer = {
  coachName: 'Ida Brandt',
  passphrase: 'seven quiet herons stand',
  person: 'Sam Ferro',
  note: 'We meet every second Tuesday, and walk.',
};

test('somebody new looks around the sample in their language, leaves it by one click, and is soon writing a first note', async ({
  running,
}) => {
  test.slow();
  const { page, app } = running;
  await page.getByText(words.settings.languages.de, { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de-DE');
  await expect(page.getByRole('radio', { name: words.settings.languages.de })).toBeFocused();
  await page.getByRole('button', { name: words.welcome.sample }).click();
  const leave = page.getByRole('button', { name: words.home.leaveSample });
  await expect(leave).toBeVisible({ timeout: 60_000 });
  const people = await app.host.call('listPeople', {});
  expect(people.find(({ name }) => name === 'Amara Okafor')?.role).toBe('Produktleiterin');
  await leave.click();

  // The sample is gone, and the first question of one's own vault is asked already.
  await expect(page.getByRole('heading', { name: words.welcome.keysTitle })).toBeVisible();
  expect(await app.host.list()).toEqual([]);
  await page.getByRole('button', { name: words.common.cancel }).click();
  await page.getByRole('radio', { name: words.settings.languages.de }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('html')).toHaveAttribute('lang', /^en/u);

  const hand = handOf(page);
  await hand.click(page.getByRole('button', { name: words.welcome.make }));
  await makesOwnVault(page, hand, newcomer);
  // Who has notes elsewhere is shown the way, and who goes back begins as before.
  await page.getByRole('link', { name: words.home.emptyImport }).click();
  await expect(page.getByRole('heading', { name: imports.title, level: 1 })).toBeVisible();
  await page.getByRole('link', { name: words.common.home, exact: true }).click();
  await page.getByRole('textbox', { name: words.home.emptyName }).focus();
  await writesFirstNote(page, hand, newcomer);
  expect(hand.effort()).toEqual({ clicks: 2, keys: 8, fields: 7 });
});
