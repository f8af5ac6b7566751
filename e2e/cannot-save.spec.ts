import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { words } from '#shared/words/index.ts';
import {
  coachPassphrase,
  memberName,
  openVaultWith,
  seedPlanned,
  vaultName,
} from './support/seed.ts';
import {
  answer,
  openPerson,
  openSession,
  savedMark,
  typeAnswer,
  untilSaved,
} from './support/steps/session.ts';
import { unlock } from './support/steps/vault.ts';
import { expect, test } from './support/test.ts';

const before = 'Written while there was room.';
const during = 'Written while the disk took nothing more.';
/** Longer than what room the log may have left. */
const long = `${during} `.repeat(1_000).trim();

test('what cannot be saved says so loudly, is kept, also through a lock, and is saved once there is room', async ({
  running,
}) => {
  const { page, folders, app } = running;
  const { personId, sessionId } = await openVaultWith(running, seedPlanned);
  await openSession(page, memberName);
  await typeAnswer(page, 'what.progress', before);
  await untilSaved(page);

  const log = join(folders.data, 'vaults', `${vaultName}.countersign`, 'vault.db-wal');
  const fillDisk = async () => limitFilesTo((await stat(log)).size);
  await fillDisk();
  try {
    await typeAnswer(page, 'what.obstacles', during);
    const alarm = page.getByRole('alert').filter({ hasText: words.session.notSaved });
    await expect(alarm).toContainText(words.session.tryingAgain);
    await expect(answer(page, 'what.obstacles')).toHaveText(during);
  } finally {
    await limitFilesTo('unlimited');
  }

  await untilSaved(page);
  const { document } = await app.host.call('openSession', { sessionId });
  const text = JSON.stringify(document);
  expect([text.includes(before), text.includes(during)]).toEqual([true, true]);

  // Beside a session: a field of the profile, and a lock before there is room.
  const field = page.getByLabel(words.profile.fields.motivations.label, { exact: true });
  const openProfile = async () => {
    await openPerson(page, memberName);
    await page.getByRole('link', { name: words.people.profile, exact: true }).click();
  };
  await openProfile();
  await fillDisk();
  try {
    await field.fill(long);
    await expect(savedMark(page)).toHaveText(words.common.notSaved);
    await page.keyboard.press('Control+L');
    await expect(page.getByText(words.lock.unsavedText)).toBeVisible();
  } finally {
    await limitFilesTo('unlimited');
  }
  await unlock(page, coachPassphrase);
  await openProfile();
  await expect(field).toHaveValue(long);
  const { motivations } = await app.host.call('getProfile', { personId });
  expect(motivations.text).toBe(long);

  // In a dialog as tall as its window: what failed is said beside the way on, never over it.
  await page.setViewportSize({ width: 1024, height: 700 });
  await page.getByRole('link', { name: words.growth.title, exact: true }).click();
  await page.getByRole('button', { name: words.growth.newFocusArea }).click();
  await page.getByLabel(words.growth.focusTitle).fill('Asks before answering');
  const baseline = page.getByRole('group', { name: words.growth.baseline });
  await baseline.getByLabel('3', { exact: true }).check();
  const save = page.getByRole('button', { name: words.growth.saveFocusArea });
  await limitFilesTo(0);
  try {
    await save.click();
    await expect(page.getByRole('alert')).toContainText(words.common.failedTitle);
    await save.click({ trial: true, timeout: 5_000 });
  } finally {
    await limitFilesTo('unlimited');
  }
  await save.click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

/** The system then refuses to let any file grow further (`RLIMIT_FSIZE`), as a full disk would. */
async function limitFilesTo(bytes: number | 'unlimited'): Promise<void> {
  // Without a listener the signal of the limit would end the process before the write can fail.
  process.removeAllListeners('SIGXFSZ').on('SIGXFSZ', () => undefined);
  await promisify(execFile)('prlimit', [`--pid=${process.pid}`, `--fsize=${bytes}:`]);
}
