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
