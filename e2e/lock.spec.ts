import { words } from '#shared/words/index.ts';
import { coachCommands, heapOf, sendRaw } from './support/bridge.ts';
import { coachPassphrase, openNewVault, plainSession, seedSession } from './support/seed.ts';
import { openSettings, unlock } from './support/steps/vault.ts';
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

  // Its longest word for a place has room, also at 200 %.
  await unlock(page, coachPassphrase);
  await page.setViewportSize({ width: 720, height: 450 });
  const room = await page
    .getByRole('link', { name: words.common.settings, exact: true })
    .evaluate((link) => {
      const [whole, name] = [link, link.lastElementChild ?? link].map((each) =>
        each.getBoundingClientRect(),
      );
      if (whole === undefined || name === undefined) return 0;
      return Math.min(name.left - whole.left, whole.right - name.right);
    });
  expect(room).toBeGreaterThanOrEqual(4);

  // Whoever chooses a language goes on at the choice, and nothing typed beside it is lost.
  await openSettings(page, words.settings.general);
  await page.getByLabel(words.settings.coachName).fill('Ida Brandt');
  await page.getByRole('radio', { name: words.settings.languages.de }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('html')).toHaveAttribute('lang', /^en/u);
  await expect(page.getByRole('radio', { name: words.settings.languages.en })).toBeFocused();
  await expect(page.getByLabel(words.settings.coachName)).toHaveValue('Ida Brandt');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(words.settings.general);
});
