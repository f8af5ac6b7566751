import type { Page } from 'playwright-core';
import { words } from '#shared/words/index.ts';
import { expect } from '../../e2e/support/expect.ts';
import { handOf, makesOwnVault, writesFirstNote } from '../../e2e/support/steps/first-note.ts';
import { unlock } from '../../e2e/support/steps/vault.ts';

const newcomer = {
  coachName: 'Robin Vale',
  passphrase: 'seven quiet herons stand',
  person: 'Sam Ferro',
  note: 'Leave with one thing less on the list.',
};

/** The whole way from the first screen to a first note that is on the disk. */
export async function writesAFirstNote(page: Page): Promise<void> {
  const hand = handOf(page);
  await hand.click(page.getByRole('button', { name: words.welcome.make }));
  await makesOwnVault(page, hand, newcomer);
  await writesFirstNote(page, hand, newcomer);
}

/**
 * The app was started once more, with a file that is no summary: it says so. Behind that is the lock
 * screen, and behind that what was written.
 */
export async function findsItAgain(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: words.verify.title, level: 1 })).toBeVisible();
  await expect(page.getByText('somebody.countersign.json')).toBeVisible();
  await page.getByRole('button', { name: words.verify.back }).click();
  await unlock(page, newcomer.passphrase);
  await expect(page.getByText(newcomer.person).first()).toBeVisible();
}
