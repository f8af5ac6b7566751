import { words } from '#shared/words/index.ts';
import { fingerprint } from './support/files.ts';
import { openNewVault } from './support/seed.ts';
import { unlock } from './support/steps/vault.ts';
import { expect, test } from './support/test.ts';

test('a wrong passphrase gets one clear sentence, and the files stay as they are', async ({
  running,
}) => {
  const { app, page, folders } = running;
  await openNewVault(running);
  await app.lock('asked');
  await expect(page.getByLabel(words.lock.passphrase, { exact: true })).toBeFocused();
  const before = await fingerprint(folders.data);

  await unlock(page, 'not the passphrase');

  await expect(page.getByText(words.errors.wrong_passphrase)).toHaveCount(1);
  await expect(page.getByLabel(words.lock.passphrase, { exact: true })).toBeFocused();
  expect(await fingerprint(folders.data)).toEqual(before);
});
