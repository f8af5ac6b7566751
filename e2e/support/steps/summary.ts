import type { Page } from 'playwright-core';
import { words } from '#shared/words/index.ts';

type WayOut = 'pdf' | 'bundle' | 'markdown' | 'print';

/** Chooses a way out of the menu; the list of what leaves is then shown. */
export async function chooseWayOut(page: Page, way: WayOut): Promise<void> {
  await page.getByRole('button', { name: words.summary.export.menu }).click();
  await page.getByRole('menuitem', { name: words.summary.export[way] }).first().click();
  await page.getByRole('dialog').getByText(words.summary.leaving.nothingElse).waitFor();
}

/** Saves the summary that is shown, past the list of what leaves. */
export async function saveSummaryAs(page: Page, way: Exclude<WayOut, 'print'>): Promise<void> {
  await chooseWayOut(page, way);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: words.summary.export.choose }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Has the coach sign, read what leaves, and hand the window over. */
export async function signAndHandOver(page: Page): Promise<void> {
  const { signAndHandOver: name } = words.summary.act;
  await page.getByRole('button', { name }).click();
  await page.getByRole('dialog').getByRole('button', { name }).click();
}
