import { words } from '#shared/words/index.ts';
import { coachCommands, heapOf, sendRaw } from './support/bridge.ts';
import {
  coachPassphrase,
  memberName,
  openNewVault,
  plainSession,
  seedSession,
} from './support/seed.ts';
import { expect, test } from './support/test.ts';

const privateAnswer = 'obsidian teapot argument';
const privateNote = 'velvet cartographer doubt';
const shared = 'Leave with one thing less on the list.';

test('Your turn leads nowhere private, by key, by reload or by message', async ({ running }) => {
  const { app, page } = running;
  await openNewVault(running);
  const ids = await seedSession(running, {
    ...plainSession,
    answers: { ...plainSession.answers, 'what.obstacles': privateAnswer },
    notes: privateNote,
  });
  await app.host.call('issueSummary', { sessionId: ids.sessionId });
  await app.host.call('handOver', { sessionId: ids.sessionId });
  await app.showPage('your-turn');
  const greeting = page.getByRole('heading', { name: words.turn.words.greeting(memberName) });
  await expect(greeting).toBeVisible();

  await test.step('keys of the coach do nothing here', async () => {
    for (const key of ['k', 'l', 'Shift+f', 'Shift+h', ',']) {
      await page.keyboard.press(`ControlOrMeta+${key}`);
    }
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(greeting).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(app.host.standing).toBe('handed_over');
  });

  await test.step('a reload comes back to the same page', async () => {
    await page.reload();
    await expect(greeting).toBeVisible();
  });

  await test.step('neither the page nor its memory holds what was not shared', async () => {
    const heap = await heapOf(page);
    const found = [shared, privateAnswer, privateNote].map((text) => heap.includes(text));
    expect(found).toEqual([true, false, false]);
    const content = await page.content();
    expect([privateAnswer, privateNote].filter((text) => content.includes(text))).toEqual([]);
  });

  await test.step('every command of the coach is refused', async () => {
    for (const [command, input] of coachCommands(ids)) {
      expect([command, await sendRaw(page, command, input)]).toEqual([
        command,
        { ok: false, error: { code: 'handed_over' } },
      ]);
    }
    await page.reload();
  });

  await test.step('only the coach’s passphrase leads back', async () => {
    await page.getByRole('button', { name: words.turn.notNow }).click();
    const field = page.getByLabel(words.turn.back.passphrase('Robin Vale'), { exact: true });
    await field.fill('not the passphrase');
    await page.keyboard.press('Enter');
    await expect(page.getByText(words.turn.back.wrong)).toBeVisible();
    expect(app.host.standing).toBe('handed_over');
    await field.fill(coachPassphrase);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('navigation', { name: words.common.places })).toBeVisible();
  });
});
