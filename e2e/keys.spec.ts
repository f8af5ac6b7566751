import type { Page } from 'playwright-core';
import { PDFDocument } from 'pdf-lib';
import { words } from '#shared/words/index.ts';
import {
  coachPassphrase,
  memberName,
  openNewVault,
  plainSession,
  seedSession,
} from './support/seed.ts';
import { answer, openSession } from './support/steps/session.ts';
import {
  answerAskedWords,
  openSettings,
  recoveryWordsShown,
  unlock,
} from './support/steps/vault.ts';
import { expect, test } from './support/test.ts';

const { security, welcome, lock } = words;
const outcome = plainSession.answers['agreement.outcome'] ?? '';
const secondPassphrase = 'nine slow barges under the bridge';
const thirdPassphrase = 'a kettle sings in the empty house';

test('a changed passphrase and a replaced recovery key open the vault, and the old passphrase does not', async ({
  running,
}) => {
  test.slow();
  const { page } = running;
  await openNewVault(running);
  await seedSession(running);

  await openSettings(page, words.settings.security);
  await page.getByRole('button', { name: security.changePassphrase }).click();
  await page.getByLabel(security.passphraseNow).fill('not the passphrase');
  await page.getByLabel(security.passphraseNew, { exact: true }).fill(secondPassphrase);
  await page.getByLabel(welcome.passphraseAgain).fill(secondPassphrase);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: security.changePassphrase }).click();
  await expect(page.getByText(words.errors.wrong_passphrase)).toBeVisible();
  await page.getByLabel(security.passphraseNow).fill(coachPassphrase);
  await dialog.getByRole('button', { name: security.changePassphrase }).click();
  await expect(page.getByText(security.passphraseChanged)).toBeVisible();

  await page.getByRole('button', { name: security.replaceRecovery }).click();
  const recovery = await newRecoveryKey(page, secondPassphrase);
  await expectOnlyTheSheetPrinted(page, recovery);
  await page.getByRole('button', { name: welcome.recoveryWritten }).click();
  await answerAskedWords(page, recovery);
  await dialog.getByRole('button', { name: security.replaceRecovery }).click();
  await expect(page.getByText(security.recoveryReplaced)).toBeVisible();

  await page.keyboard.press('ControlOrMeta+l');
  await unlock(page, coachPassphrase);
  await expect(page.getByText(words.errors.wrong_passphrase)).toBeVisible();
  await unlock(page, secondPassphrase);
  await expectTheSession(page);

  await page.keyboard.press('ControlOrMeta+l');
  await page.getByRole('button', { name: lock.withRecovery }).click();
  await page.getByLabel(lock.recoveryWords).fill(recovery.join(' '));
  await page.getByLabel(welcome.passphrase, { exact: true }).fill(thirdPassphrase);
  await page.getByLabel(welcome.passphraseAgain).fill(thirdPassphrase);
  await page.getByRole('button', { name: lock.recoveryUnlock }).click();
  await expectTheSession(page);
});

test('a vault that was encrypted anew opens with the new recovery key, and not with the one before', async ({
  running,
}) => {
  test.slow();
  const { page } = running;
  await openNewVault(running);
  await seedSession(running);
  await openSettings(page, words.settings.security);
  await page.getByRole('button', { name: security.showRecovery }).click();
  await page.getByLabel(security.yourPassphrase).fill(coachPassphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByText(security.shownLead)).toBeVisible();
  const before = await recoveryWordsShown(page);
  await page.getByRole('button', { name: security.hideWords }).click();
  await expect(page.getByRole('button', { name: security.showRecovery })).toBeFocused();

  await page.getByRole('button', { name: security.reencrypt }).click();
  const after = await newRecoveryKey(page, coachPassphrase);
  expect([before.length, after.length, after.join(' ') === before.join(' ')]).toEqual([
    24,
    24,
    false,
  ]);
  await page.getByRole('button', { name: welcome.recoveryWritten }).click();
  await expectTheSession(page);

  await page.keyboard.press('ControlOrMeta+l');
  await page.getByRole('button', { name: lock.withRecovery }).click();
  await page.getByLabel(lock.recoveryWords).fill(before.join(' '));
  await page.getByLabel(welcome.passphrase, { exact: true }).fill(thirdPassphrase);
  await page.getByLabel(welcome.passphraseAgain).fill(thirdPassphrase);
  await page.getByRole('button', { name: lock.recoveryUnlock }).click();
  await expect(page.getByText(words.errors.wrong_recovery_key)).toBeVisible();
  await page.getByLabel(lock.recoveryWords).fill(after.join(' '));
  await page.getByRole('button', { name: lock.recoveryUnlock }).click();
  await expectTheSession(page);
});

/** Gives the passphrase and waits for the words that come of it. */
async function newRecoveryKey(page: Page, passphrase: string): Promise<readonly string[]> {
  await page.getByLabel(security.yourPassphrase).fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: welcome.recoveryWritten })).toBeVisible();
  return recoveryWordsShown(page);
}

async function expectTheSession(page: Page): Promise<void> {
  await openSession(page, memberName);
  await expect(answer(page, 'agreement.outcome')).toHaveText(outcome);
}

/** On paper there is one page, with the words in their order, and nothing else of the app. */
async function expectOnlyTheSheetPrinted(page: Page, recovery: readonly string[]): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  const shown = await page.evaluate(() =>
    [...document.body.children]
      .filter((child) => getComputedStyle(child).display !== 'none' && child.tagName !== 'SCRIPT')
      .map((child) => child.getAttribute('aria-label')),
  );
  const sheet = page.getByRole('region', { name: words.recovery.sheetTitle });
  const printed = await sheet.locator('ol').first().getByRole('listitem').allInnerTexts();
  const paper = await PDFDocument.load(await page.pdf({ format: 'Letter' }));
  await page.emulateMedia({ media: null });
  expect({
    shown,
    printed: printed.map((line) => line.replace(/^\d+\s*/u, '').trim()),
    pages: paper.getPageCount(),
  }).toEqual({ shown: [words.recovery.sheetTitle], printed: recovery, pages: 1 });
  await expect(sheet).toBeHidden();
}
