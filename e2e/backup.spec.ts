import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { archive } from '#shared/words/archive.ts';
import { words } from '#shared/words/index.ts';
import {
  coachPassphrase,
  memberName,
  openVaultWith,
  plainSession,
  seedSession,
  vaultName,
} from './support/seed.ts';
import { answer, openSession } from './support/steps/session.ts';
import { openSettings, unlock } from './support/steps/vault.ts';
import { expect, test } from './support/test.ts';

const { backups, restore } = words;
const outcome = plainSession.answers['agreement.outcome'] ?? '';
const restoredName = 'As it was';

test('a backup comes back as a vault of its own, beside the one that is there, and so does an export', async ({
  running,
}) => {
  test.slow();
  const { page, folders } = running;
  await openVaultWith(running, seedSession);
  await expect(page.getByText(words.home.noFolderTitle)).toBeVisible();

  await openSettings(page, words.settings.backups);
  await page.getByRole('button', { name: backups.chooseFolder }).click();
  await page.getByRole('button', { name: backups.now }).click();
  await expect(page.getByText(backups.proved(1, 1))).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(2);
  const [file = ''] = await readdir(folders.exports);

  await page.getByRole('link', { name: backups.restore, exact: true }).click();
  running.chooseFile(join(folders.exports, file));
  await page.getByRole('button', { name: restore.choose, exact: true }).click();
  await page.getByLabel(restore.passphrase).fill('not the passphrase');
  await page.keyboard.press('Enter');
  await expect(page.getByText(restore.wrongPassphrase)).toBeVisible();
  await page.getByLabel(restore.passphrase).fill(coachPassphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: restore.rows.sessions })).toContainText(restore.same);
  await page.getByLabel(restore.name).fill(vaultName);
  await page.getByRole('button', { name: restore.restore }).click();
  await expect(page.getByText(words.welcome.vaultNameTaken)).toBeVisible();
  await page.getByLabel(restore.name).fill(restoredName);
  await page.getByRole('button', { name: restore.restore }).click();
  await expect(page.getByText(restore.doneTitle(restoredName))).toBeVisible();

  await page.getByRole('button', { name: restore.lockAndOpen }).click();
  await expect(page.getByLabel(words.lock.chooseVault)).toHaveValue(restoredName);
  await unlock(page, coachPassphrase);
  await openSession(page, memberName);
  await expect(answer(page, 'agreement.outcome')).toHaveText(outcome);
  expect((await readdir(join(folders.data, 'vaults'))).sort()).toEqual([
    `${restoredName}.countersign`,
    `${vaultName}.countersign`,
  ]);

  await openSettings(page, archive.title);
  await page.getByRole('button', { name: archive.begin }).click();
  await page.getByLabel(words.security.yourPassphrase).fill('not the passphrase');
  await page.keyboard.press('Enter');
  await expect(page.getByText(words.errors.wrong_passphrase)).toBeVisible();
  await page.getByLabel(words.security.yourPassphrase).fill(coachPassphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByText(archive.doneTitle)).toBeVisible();
  await page.getByRole('button', { name: archive.close }).click();
  const files = await readdir(folders.exports);
  const everything = files.find((name) => name.endsWith('zip')) ?? '';

  await openSettings(page, words.settings.backups);
  await page.getByRole('link', { name: backups.restore, exact: true }).click();
  running.chooseFile(join(folders.exports, everything));
  await page.getByRole('button', { name: restore.choose, exact: true }).click();
  await page.getByLabel(restore.passphrase).fill(coachPassphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: restore.rows.sessions })).toContainText(restore.same);
});
