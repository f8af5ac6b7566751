import { words } from '#shared/words/index.ts';
import { openNewVault } from './support/seed.ts';
import { openSettings } from './support/steps/vault.ts';
import { expect, test } from './support/test.ts';

const text = words.library;

test('a value, a question and a tool are kept, found again and taken back', async ({ running }) => {
  const { page, app } = running;
  await openNewVault(running);
  await page.getByRole('link', { name: text.title, exact: true }).click();
  const places = page.getByRole('navigation', { name: text.title });

  await page.getByRole('textbox', { name: text.addTo.norm }).fill('Whoever moves it, plans it');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: text.more('Whoever moves it, plans it') }).click();
  await page.getByRole('menuitem', { name: text.remove }).click();
  await expect(page.getByText(text.valueRemoved)).toBeVisible();
  await page.getByRole('button', { name: words.common.undo }).click();
  await expect(page.getByText(text.neverNamed)).toBeVisible();

  await places.getByRole('link', { name: text.questions }).click();
  await page.getByRole('button', { name: text.addQuestion }).click();
  await page.getByRole('textbox', { name: text.question }).fill('Does it hurt?');
  await expect(page.getByText(text.questionClosed)).toBeVisible();
  await page.getByRole('textbox', { name: text.question }).fill('Where does it pinch?');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: text.filterText }).fill('pinch');
  await expect(page.getByText(text.questionCount(1))).toBeVisible();

  await places.getByRole('link', { name: text.tools }).click();
  await page.getByRole('button', { name: text.newTool }).click();
  await page.getByRole('textbox', { name: text.toolTitle }).fill('Three chairs');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: text.toolBody }).click();
  await page.keyboard.type('Sit on each of them.');
  // Left at once, before any pause in typing.
  await page.getByRole('link', { name: text.allTools }).click();
  await expect(page.getByText('Sit on each of them.')).toBeVisible();
  await page.getByText('Three chairs').click();
  await expect(page.getByRole('textbox', { name: text.toolBody })).toHaveText(
    'Sit on each of them.',
  );
  await page.getByRole('button', { name: text.toolMenu }).click();
  await page.getByRole('menuitem', { name: text.removeTool }).click();
  await expect(page.getByText(text.noToolsTitle)).toBeVisible();

  await openSettings(page, words.settings.privacy);
  await page.getByRole('button', { name: words.privacy.restoreNamed('Three chairs') }).click();
  await expect(page.getByText(words.privacy.binEmpty)).toBeVisible();
  expect(await app.host.call('listTools', {})).toMatchObject([
    {
      title: 'Three chairs',
      body: [{ type: 'paragraph', content: [{ type: 'text', text: 'Sit on each of them.' }] }],
    },
  ]);
});
