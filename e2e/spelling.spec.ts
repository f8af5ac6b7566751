import type { Page } from 'playwright-core';
import { words } from '#shared/words/index.ts';
import { inspect } from './support/axe.ts';
import { memberName, openNewVault, seedPlanned } from './support/seed.ts';
import {
  answer,
  goToPrompt,
  openSession,
  typeAnswer,
  untilSaved,
} from './support/steps/session.ts';
import { openSettings } from './support/steps/vault.ts';
import { expect, test } from './support/test.ts';

const text = words.spelling;

test('wrong words of both languages are marked as they are written, and corrected by keyboard', async ({
  running,
}) => {
  test.slow();
  const { page, app } = running;
  const { keyboard } = page;
  await openNewVault(running);
  const { sessionId } = await seedPlanned(running);
  await page.reload();
  await openSession(page, memberName);
  const menu = page.getByRole('menu');

  await test.step('only what is wrong in both languages is marked, and not while it is written', async () => {
    await typeAnswer(
      page,
      'what.progress',
      'We recieve the Feedbackgespräch bei Sam Okafor, and the Zusammenfasung',
    );
    await expect.poll(() => marked(page)).toEqual(['recieve', 'Okafor']);
    await keyboard.type('.');
    await expect.poll(() => marked(page)).toEqual(['recieve', 'Okafor', 'Zusammenfasung']);
    await expect(answer(page, 'what.progress').getByText('recieve')).toHaveAttribute(
      'aria-invalid',
      'spelling',
    );
  });

  await test.step('a word is corrected by keyboard, and one undo takes that back', async () => {
    await goToPrompt(page, 'agreement.outcome');
    await keyboard.press('F8');
    expect(await selected(page)).toBe('recieve');
    await keyboard.press('ControlOrMeta+;');
    await expect(menu).toHaveAccessibleName(text.of('recieve'));
    await expect(page.getByRole('menuitem', { name: 'receive', exact: true })).toBeFocused();
    await inspect(page, 'the menu of a misspelt word');
    await keyboard.press('Escape');
    await expect(menu).toHaveCount(0);
    expect(await selected(page)).toBe('recieve');
    await keyboard.press('Shift+F10');
    await expect(page.getByRole('menuitem', { name: 'receive', exact: true })).toBeFocused();
    await keyboard.press('Enter');
    await expect(answer(page, 'what.progress')).toContainText('We receive the');
    await expect.poll(() => marked(page)).toEqual(['Okafor', 'Zusammenfasung']);
    await keyboard.press('ControlOrMeta+z');
    await expect(answer(page, 'what.progress')).toContainText('We recieve the');
    await keyboard.press('ControlOrMeta+Shift+z');
  });

  await test.step('a word is corrected by pointer, and one that is right has no menu of ours', async () => {
    await page.getByText('Zusammenfasung').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Zusammenfassung', exact: true }).click();
    await expect(answer(page, 'what.progress')).toContainText('Zusammenfassung.');
    await expect.poll(() => marked(page)).toEqual(['Okafor']);
    const natives = await page.evaluateHandle(() => {
      const seen: boolean[] = [];
      document.addEventListener('contextmenu', (event) => {
        seen.push(event.defaultPrevented);
        event.preventDefault();
      });
      return seen;
    });
    await answer(page, 'what.progress').click({ button: 'right', position: { x: 8, y: 8 } });
    await expect(menu).toHaveCount(0);
    expect(await natives.jsonValue()).toEqual([false]);
  });

  await test.step('a name that is added is right, and gone from the words by undoing that', async () => {
    await goToPrompt(page, 'agreement.outcome');
    await keyboard.press('ControlOrMeta+;');
    await expect(menu).toHaveAccessibleName(text.of('Okafor'));
    await page.getByRole('menuitem', { name: text.add }).press('Enter');
    await expect(page.getByText(text.added('Okafor'))).toBeVisible();
    await expect.poll(() => marked(page)).toEqual([]);
    await inspect(page, 'a session that is spelt right');
    await untilSaved(page);
    await openSettings(page, text.title);
    await expect(page.getByRole('list', { name: text.own })).toHaveText('Okafor');
    await inspect(page, 'spelling in the settings');
    await page.getByRole('button', { name: text.remove('Okafor') }).press('Enter');
    await expect(page.getByText(text.empty)).toBeVisible();
    await openSession(page, memberName);
    await expect.poll(() => marked(page)).toEqual(['Okafor']);
  });

  await test.step('the name of a person who is added is right at once', async () => {
    await page.getByRole('link', { name: words.common.people, exact: true }).click();
    await page.getByRole('button', { name: words.people.add }).click();
    await page.getByLabel(words.people.name, { exact: true }).fill('Ngozi Okafor');
    await keyboard.press('Enter');
    await expect(page.getByText(words.people.added('Ngozi Okafor'))).toBeVisible();
    await openSession(page, memberName);
    await goToPrompt(page, 'what.progress');
    await keyboard.type(' wrods ');
    await expect.poll(() => marked(page)).toEqual(['wrods']);
  });

  await test.step('what can only be read has no marks, nor has a text when spelling is not checked', async () => {
    await page.getByRole('link', { name: words.session.summary, exact: true }).click();
    await expect(page.getByRole('heading', { name: words.summary.path.title })).toBeVisible();
    await expect(page.locator('[aria-invalid]')).toHaveCount(0);
    await openSettings(page, text.title);
    await page.getByRole('switch', { name: text.check }).press('Space');
    await expect(page.getByText(text.isOff)).toBeVisible();
    await openSession(page, memberName);
    await goToPrompt(page, 'agreement.outcome');
    await keyboard.press('ControlOrMeta+;');
    await expect(page.getByText(text.nothing)).toBeVisible();
    expect(await marked(page)).toEqual([]);
    await app.host.call('changeSettings', { spelling: true });
    await app.host.call('closeSession', { sessionId });
    await page.reload();
    await openSession(page, memberName);
    await expect(answer(page, 'what.progress')).toContainText('wrods');
    expect(await marked(page)).toEqual([]);
  });
});

/** The words that a screen reader calls misspelt, in their order. */
function marked(page: Page): Promise<readonly string[]> {
  return page.locator('[aria-invalid="spelling"]').allTextContents();
}

function selected(page: Page): Promise<string> {
  return page.evaluate(() => String(document.getSelection()));
}
