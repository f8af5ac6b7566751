import { expect } from '../expect.ts';
import type { Page } from 'playwright-core';
import { words } from '#shared/words/index.ts';

/** Takes an entry of a menu that is named after what it belongs to. */
export async function chooseFromMenu(
  page: Page,
  menu: string | RegExp,
  entry: string,
): Promise<void> {
  await page.getByRole('button', { name: menu }).first().click();
  await page.getByRole('menuitem', { name: entry, exact: true }).click();
}

/** Goes from an opened session to its kept texts. */
export async function openHistory(page: Page): Promise<void> {
  await chooseFromMenu(page, words.history.menu, words.history.open);
  await expect(page.getByRole('heading', { name: words.history.title, level: 1 })).toBeVisible();
}

/** Removes the person whose page is shown, by its menu, and says yes to what goes along. */
export async function removePerson(page: Page, name: string): Promise<void> {
  await chooseFromMenu(page, words.people.personMenu(name), words.people.remove);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: words.people.removeSubmit }).click();
  await dialog.waitFor({ state: 'hidden' });
}
