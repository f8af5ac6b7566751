import { expect } from '../expect.ts';
import type { Locator, Page } from 'playwright-core';
import { words } from '#shared/words/index.ts';

/** Goes to a person by way of the people list. */
export async function openPerson(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: words.common.people, exact: true }).click();
  await page.getByRole('table').getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
}

/** Opens the topmost session of a person: the next one, or the last where none is planned. */
export async function openSession(page: Page, name: string): Promise<void> {
  await openPerson(page, name);
  await page.locator('main a[href^="/sessions/"]').first().click();
  await expect(answer(page, 'close.next')).toBeAttached();
}

/** What stands under a question. */
export function answer(page: Page, promptId: string): Locator {
  return page.locator(`[data-answer="${promptId}"]`);
}

/** Types at the end of an answer. */
export async function typeAnswer(page: Page, promptId: string, text: string): Promise<void> {
  await goToPrompt(page, promptId);
  await page.keyboard.insertText(text);
}

/** Puts the cursor at the end of an answer by its question; an empty answer takes no room. */
export async function goToPrompt(page: Page, promptId: string): Promise<void> {
  await page.locator(`[data-prompt="${promptId}"] h3`).click();
}

/** Whether the text is on disk. */
export function savedMark(page: Page): Locator {
  return page.getByRole('main').getByRole('status').filter({ hasText: /sav/iu });
}

/** Waits until what was just typed is on disk, as the mark says. */
export async function untilSaved(page: Page): Promise<void> {
  await expect(savedMark(page)).toHaveText(new RegExp(`^${words.common.saved}`, 'u'));
}
