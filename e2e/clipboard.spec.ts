import { words } from '#shared/words/index.ts';
import {
  coachPassphrase,
  memberName,
  openVaultWith,
  plainSession,
  seedSession,
  vaultName,
} from './support/seed.ts';
import { openSession } from './support/steps/session.ts';
import { expect, test } from './support/test.ts';

const privateNote = 'velvet cartographer doubt';
const memberWords = 'what I take away from it';

test('what was copied in the window, by the coach or the team member, is gone from the clipboard at the lock', async ({
  running,
}) => {
  const { app, page } = running;
  const { clipboard } = app.shell;
  const text = { ...plainSession, notes: privateNote };
  const { sessionId } = await openVaultWith(running, () => seedSession(running, text));
  await openSession(page, memberName);

  await test.step('the coach', async () => {
    await page.getByText(privateNote).click();
    await page.evaluate((text) => {
      const note = [...document.querySelectorAll('p')].find((each) => each.textContent === text);
      if (note !== undefined) getSelection()?.selectAllChildren(note);
    }, privateNote);
    await page.keyboard.press('ControlOrMeta+c');
    await expect.poll(clipboard.readText).toBe(privateNote);
    await app.lock('asked');
    await expect.poll(clipboard.readText).toBe('');
  });

  await test.step('the team member', async () => {
    await app.host.unlock({ name: vaultName, passphrase: coachPassphrase });
    await app.vaultOpened();
    await app.host.call('issueSummary', { sessionId });
    await app.host.call('handOver', { sessionId });
    await app.showPage('your-turn');
    const field = page.getByLabel(words.turn.words.label);
    await field.fill(memberWords);
    await field.press('ControlOrMeta+a');
    await field.press('ControlOrMeta+c');
    await expect.poll(clipboard.readText).toBe(memberWords);
    await app.lock('suspend');
    await expect.poll(clipboard.readText).toBe('');
  });
});
