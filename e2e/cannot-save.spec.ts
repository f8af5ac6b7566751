import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { words } from '#shared/words/index.ts';
import { memberName, openNewVault, seedPlanned, vaultName } from './support/seed.ts';
import { answer, openSession, typeAnswer, untilSaved } from './support/steps/session.ts';
import { expect, test } from './support/test.ts';

const before = 'Written while there was room.';
const during = 'Written while the disk took nothing more.';

test('a session that cannot be saved says so loudly, keeps the text, and is saved once there is room', async ({
  running,
}) => {
  const { page, folders, app } = running;
  await openNewVault(running);
  const { sessionId } = await seedPlanned(running);
  await page.reload();
  await openSession(page, memberName);
  await typeAnswer(page, 'what.progress', before);
  await untilSaved(page);

  const log = join(folders.data, 'vaults', `${vaultName}.countersign`, 'vault.db-wal');
  await limitFilesTo((await stat(log)).size);
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
});

/** The system then refuses to let any file grow further (`RLIMIT_FSIZE`), as a full disk would. */
async function limitFilesTo(bytes: number | 'unlimited'): Promise<void> {
  // Without a listener the signal of the limit would end the process before the write can fail.
  process.removeAllListeners('SIGXFSZ').on('SIGXFSZ', () => undefined);
  await promisify(execFile)('prlimit', [`--pid=${process.pid}`, `--fsize=${bytes}:`]);
}
