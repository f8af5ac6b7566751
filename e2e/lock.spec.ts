import { words } from '#shared/words/index.ts';
import { coachCommands, heapOf, sendRaw } from './support/bridge.ts';
import { openNewVault, plainSession, seedSession } from './support/seed.ts';
import { expect, test } from './support/test.ts';

const secret = 'marmalade lighthouse seventeen';

test('Ctrl+L leaves nothing of the vault in the window, and nothing is answered after it', async ({
  running,
}) => {
  const { page } = running;
  await openNewVault(running);
  const ids = await seedSession(running, { ...plainSession, notes: secret });
  await page.reload();
  await page.getByRole('link', { name: words.common.search }).click();
  await expect(page.getByRole('combobox', { name: words.search.label })).toBeFocused();
  await page.keyboard.type('marmalade');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.getByText(secret)).toBeVisible();
  expect((await heapOf(page)).includes(secret)).toBe(true);

  await page.keyboard.press('ControlOrMeta+l');

  await expect(page.getByLabel(words.lock.passphrase, { exact: true })).toBeFocused();
  const heap = await heapOf(page);
  expect([heap.length > 100_000, heap.includes(secret)]).toEqual([true, false]);
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.press('ControlOrMeta+Shift+f');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  for (const [command, input] of coachCommands(ids)) {
    expect([command, await sendRaw(page, command, input)]).toEqual([
      command,
      { ok: false, error: { code: 'locked' } },
    ]);
  }

  // The lock screen speaks another language, with no vault open, and so does a page that is loaded later.
  await sendRaw(page, 'setLanguage', { language: 'de' }).catch(() => undefined);
  await expect(page.getByRole('button', { name: 'Entsperren' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de-DE');
  await page.reload();
  await expect(page.getByRole('button', { name: words.lock.withRecovery })).toBeVisible();
  expect(words.lock.withRecovery).toBe('Wiederherstellungsschlüssel benutzen');
});
