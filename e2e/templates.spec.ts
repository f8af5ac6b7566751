import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { imports } from '#shared/words/imports.ts';
import { words } from '#shared/words/index.ts';
import { memberName, openNewVault } from './support/seed.ts';
import { answer } from './support/steps/session.ts';
import { openSettings } from './support/steps/vault.ts';
import { expect, test } from './support/test.ts';

const text = words.templates;

test('a copy of a template is changed, a session is held with it, and it comes back from a file', async ({
  running,
}) => {
  test.slow();
  const { page, app, folders } = running;
  const { keyboard } = page;
  await openNewVault(running);
  await app.host.call('addPerson', { name: memberName, role: 'Designer' });
  await openSettings(page, text.title);
  await page.getByRole('button', { name: text.copyNamed('First 1-1') }).click();
  const name = page.getByRole('textbox', { name: text.name, exact: true });
  await expect(name).toHaveValue(text.copyName('First 1-1'));

  await test.step('adds a question and moves it up with the keyboard, the focus staying on it', async () => {
    await name.fill('How we begin');
    await page.getByRole('button', { name: text.addQuestionTo('The person') }).click();
    await keyboard.type('What should I know, {person}?');
    await keyboard.press('Alt+ArrowUp');
    await expect(page.locator(':focus')).toHaveValue('What should I know, {person}?');
    const questions = page
      .getByRole('region', { name: 'The person' })
      .getByRole('textbox', { name: text.question, exact: true });
    await expect(questions.nth(2)).toHaveValue('What should I know, {person}?');
  });

  await test.step('drops a step and takes it back', async () => {
    const step = page.getByRole('region', { name: 'What you will talk about' });
    await step.getByRole('button', { name: text.drop('What you will talk about') }).click();
    await expect(step).toBeHidden();
    await page.getByRole('button', { name: words.common.undo }).click();
    await expect(step).toBeVisible();
  });

  await test.step('leaves at once, and nothing typed is lost', async () => {
    await name.fill('How we start');
    await page.getByRole('link', { name: text.back }).click();
    await expect(page.getByRole('link', { name: 'How we start' })).toBeVisible();
  });

  await test.step('holds a session with it, its words filled in', async () => {
    await keyboard.press('ControlOrMeta+k');
    await expect(page.getByPlaceholder(words.common.palettePlaceholder)).toBeFocused();
    await keyboard.type(words.common.planSessionWith(memberName));
    await keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: words.people.planTitle(memberName) });
    await expect(dialog.getByLabel(text.heldWith)).toHaveValue('first');
    await dialog.getByLabel(text.heldWith).selectOption('How we start');
    await dialog.getByRole('button', { name: words.people.planSubmit }).click();
    await expect(dialog).toBeHidden();
    const [person] = await app.host.call('listPeople', {});
    const held = await app.host.call('getPerson', { personId: person?.id ?? '' });
    await page.getByRole('link', { name: words.common.home, exact: true }).click();
    await page
      .locator(`main a[href*="${held.sessions[0]?.id ?? ''}"]`)
      .first()
      .click();
    await expect(answer(page, 'close.next')).toBeAttached();
    await expect(page.getByText(`What should I know, ${memberName}?`)).toBeVisible();
    await expect(answer(page, 'first.cleanslate')).toHaveCount(0);
  });

  await test.step('goes into a file, is removed, and comes back from the file', async () => {
    await openSettings(page, text.title);
    await page.getByRole('button', { name: text.more('How we start') }).click();
    await page.getByRole('menuitem', { name: text.saveFile }).click();
    const saved = page.getByText(/template-[0-9a-f]{8}-v\d+\.countersign-template\.json/u);
    const said = (await saved.textContent()) ?? '';
    await page.getByRole('button', { name: text.more('How we start') }).click();
    await page.getByRole('menuitem', { name: text.remove }).click();
    await expect(page.getByRole('link', { name: 'How we start' })).toBeHidden();
    const file = /template-\S+\.json/u.exec(said)?.[0] ?? '';
    running.chooseFile(join(folders.exports, file));
    await page.getByRole('button', { name: text.addFile }).click();
    await expect(name).toHaveValue('How we start');
  });

  await test.step('notes come from a folder, looked over before, and go again at once', async () => {
    mkdirSync(join(folders.exports, memberName));
    writeFileSync(join(folders.exports, memberName, '2024-03-05.md'), 'She asked for *time*.');
    await openSettings(page, imports.title);
    await page.getByRole('button', { name: imports.chooseFolder }).click();
    await expect(page.getByRole('heading', { name: imports.lookTitle })).toBeFocused();
    await expect(page.getByText(imports.comes(1))).toBeVisible();
    await page.getByRole('button', { name: imports.run(1, 0) }).click();
    await expect(page.getByRole('heading', { name: imports.doneTitle })).toBeFocused();
    const sessions = async () => (await app.host.call('listPeople', {}))[0]?.lastSession?.startsAt;
    expect(await sessions()).toMatch(/^2024-03-05/u);
    await page.getByRole('button', { name: imports.undo, exact: true }).click();
    await page.getByRole('button', { name: imports.undoIt, exact: true }).click();
    await expect(page.getByRole('heading', { name: imports.chooseTitle })).toBeVisible();
    await expect(page.getByText(imports.undone(1, 0))).toBeVisible();
    expect(await sessions()).toBeUndefined();
  });
});
