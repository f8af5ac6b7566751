import { words } from '#shared/words/index.ts';
import { coachPassphrase, memberName, openVaultWith, seedSession } from './support/seed.ts';
import type { RunningApp } from './support/launch.ts';
import { chooseFromMenu, openHistory, removePerson } from './support/steps/menus.ts';
import {
  answer,
  openPerson,
  openSession,
  typeAnswer,
  untilSaved,
} from './support/steps/session.ts';
import { openSettings } from './support/steps/vault.ts';
import { expect, test } from './support/test.ts';

const text = words.history;
const menu = words.people.personMenu(memberName);

const first = 'Leave with one thing less on the list.';
const more = ' And sleep on Thursdays.';

test('an earlier text is found in the history, compared, brought back, and taken back again', async ({
  running,
}) => {
  const { page } = running;
  await seedClosedSession(running);
  await openSession(page, memberName);
  await page.getByRole('button', { name: words.session.reopen }).click();
  await typeAnswer(page, 'agreement.outcome', more);
  await untilSaved(page);

  await openHistory(page);
  const kept = page.getByRole('group', { name: text.list }).getByRole('radio');
  await expect(kept).toHaveCount(1);
  await expect(page.getByText(text.reasons.closed)).toBeVisible();
  // Until the kept text has come, all of the present one is called new.
  await expect(page.locator('ins')).toHaveCount(1);
  await expect(page.locator('ins')).toContainText(more.trim());
  await expect(page.locator('del')).toHaveCount(0);

  await page.getByRole('button', { name: text.restore }).click();
  await expect(page.getByText(text.restored)).toBeVisible();
  await expect(page.getByText(text.reasons.before_restore)).toBeVisible();
  await page.getByRole('link', { name: text.back }).click();
  await expect(answer(page, 'agreement.outcome')).toHaveText(first);

  await page.getByRole('button', { name: words.common.undo }).click();
  await expect(page.getByText(text.undone)).toBeVisible();
  await openSession(page, memberName);
  await expect(answer(page, 'agreement.outcome')).toHaveText(first + more);
});

test('a removed person waits in the bin and comes back with everything', async ({ running }) => {
  const { page } = running;
  await seedClosedSession(running);
  await openPerson(page, memberName);
  await removePerson(page, memberName);
  await expect(page.getByText(words.people.removed(memberName))).toBeVisible();

  await openSettings(page, words.settings.privacy);
  const row = page.getByRole('listitem').filter({ hasText: words.privacy.withSessions(1) });
  await expect(row).toContainText(words.privacy.daysLeft(30));
  await row.getByRole('button', { name: words.privacy.restoreNamed(memberName) }).click();
  await expect(page.getByText(words.privacy.binEmpty)).toBeVisible();
  await openSession(page, memberName);
  await expect(answer(page, 'agreement.outcome')).toHaveText(first);
});

test('a destroyed person is in no list and no search, and the log does not say who', async ({
  running,
}) => {
  const { page } = running;
  await seedClosedSession(running);
  await openPerson(page, memberName);
  await removePerson(page, memberName);
  await page.getByRole('button', { name: words.common.undo }).click();
  await expect(page.getByText(words.people.restored(memberName))).toBeVisible();
  await openPerson(page, memberName);
  await chooseFromMenu(page, menu, words.privacy.shredAsk);
  await expect(page.getByText(words.people.restored(memberName))).toHaveCount(0);
  const dialog = page.getByRole('dialog');
  const destroy = dialog.getByRole('button', { name: words.privacy.shredNow });
  await expect(dialog.getByText(words.privacy.shredCounts.sessions(1))).toBeVisible();

  await dialog.getByLabel(words.privacy.shredType(memberName)).fill('Somebody else');
  await dialog.getByLabel(words.privacy.shredPassphrase, { exact: true }).fill('not this one');
  await destroy.click();
  await expect(dialog.getByText(words.privacy.shredTypeWrong)).toBeVisible();
  await dialog.getByLabel(words.privacy.shredType(memberName)).fill(memberName);
  await destroy.click();
  await expect(dialog.getByText(words.errors.wrong_passphrase)).toBeVisible();
  await dialog.getByLabel(words.privacy.shredPassphrase, { exact: true }).fill(coachPassphrase);
  await destroy.click();
  await expect(dialog.getByText(words.privacy.shredded(memberName))).toBeVisible();
  await dialog.getByRole('button', { name: words.privacy.done }).click();

  await expect(page.getByText(words.people.emptyTitle)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Shift+f');
  await page.getByRole('combobox').fill('list');
  await expect(page.getByText(words.search.noneTitle)).toBeVisible();
  await openSettings(page, words.settings.activity);
  await expect(page.getByText(words.activity.kinds.person_shredded(null))).toBeVisible();
  await expect(page.getByText(memberName)).toHaveCount(0);
  await page.getByRole('button', { name: words.activity.check }).click();
  await expect(page.getByText(/lines are as they were written/u)).toBeVisible();
});

/** A vault with one person and one session that was held and closed. */
async function seedClosedSession(running: RunningApp): Promise<void> {
  await openVaultWith(running, seedSession);
}
