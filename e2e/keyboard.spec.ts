import type { Page } from 'playwright-core';
import { words } from '#shared/words/index.ts';
import { press, tabTo } from './support/keyboard.ts';
import { openSampleVault } from './support/seed.ts';
import { openPerson, openSession } from './support/steps/session.ts';
import { openSettings } from './support/steps/vault.ts';
import { focused, walk } from './support/tab-walk.ts';
import { expect, test } from './support/test.ts';

const name = 'Amara Okafor';

test('everything is reached, seen and left again by keyboard, and the focus is never lost', async ({
  running,
}) => {
  test.slow();
  const { page } = running;
  const { keyboard } = page;
  await openSampleVault(running);
  let stops = 0;
  const reachAll = async (place: string) => {
    const { missed, unseen, ...walked } = await walk(page);
    stops += walked.stops;
    expect.soft({ missed, unseen }, place).toEqual({ missed: [], unseen: [] });
  };

  await test.step('Tab reaches everything in every place, and shows where it is', async () => {
    const { common } = words;
    for (const place of [
      common.people,
      words.insights.title,
      common.search,
      words.library.title,
      common.verify,
      common.settings,
      common.home,
    ]) {
      await page.getByRole('link', { name: place, exact: true }).press('Enter');
      await expect.poll(() => isInPage(page)).toBe(true);
      // It counts what is in the vault before it shows more than its title.
      if (place === words.insights.title) await expect(page.getByRole('table')).not.toHaveCount(0);
      await reachAll(place);
    }
    for (const place of [
      words.shortcuts.title,
      words.spelling.title,
      words.templates.title,
      words.settings.security,
      words.settings.backups,
      words.settings.privacy,
      words.settings.activity,
    ]) {
      await openSettings(page, place);
      await expect.poll(() => isInPage(page)).toBe(true);
      await reachAll(place);
    }
    await openPerson(page, name);
    await reachAll('person');
    await openSession(page, name);
    await reachAll('session');
    await page.getByRole('link', { name: words.session.summary, exact: true }).press('Enter');
    await expect(page.getByRole('heading', { name: words.summary.path.title })).toBeVisible();
    await reachAll('summary');
    test.info().annotations.push({ type: 'stops', description: String(stops) });
  });

  await test.step('Esc closes what is open, and the focus is back on what opened it', async () => {
    await page.getByRole('link', { name: words.common.people, exact: true }).press('Enter');
    const opener = page.getByRole('button', { name: words.people.add });
    await press(page, opener);
    await expect(page.getByLabel(words.people.name, { exact: true })).toBeFocused();
    await reachAll('a dialog');
    await keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(opener).toBeFocused();
    await keyboard.press('ControlOrMeta+k');
    await expect(page.getByPlaceholder(words.common.palettePlaceholder)).toBeFocused();
    await keyboard.press('Escape');
    await expect(opener).toBeFocused();
  });

  await test.step('the focus goes to the heading of a page that is opened, and from a removed row to the next', async () => {
    await press(page, page.getByRole('table').getByRole('link', { name, exact: true }));
    await expect(page.getByRole('heading', { name, level: 1 })).toBeFocused();
    await page.getByRole('link', { name: words.library.title, exact: true }).press('Enter');
    const more = page.getByRole('button', { name: /^More for/u });
    const [removed = '', next = ''] = (await more.evaluateAll((all) =>
      all.map((each) => each.getAttribute('aria-label')),
    )) as string[];
    await tabTo(page, more.first());
    await keyboard.press('Enter');
    await page.getByRole('menuitem', { name: words.library.remove }).press('Enter');
    await expect(page.getByRole('button', { name: removed, exact: true })).toHaveCount(0);
    await expect.poll(() => focused(page)).toBe(next);
  });

  await test.step('who asked for less motion sees none, also where something opens', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await keyboard.press('ControlOrMeta+k');
    await expect(page.getByPlaceholder(words.common.palettePlaceholder)).toBeFocused();
    expect(await moving(page)).toEqual([]);
    await keyboard.press('Escape');
    await page.emulateMedia({ reducedMotion: null });
  });

  await test.step('in forced colours the focus is seen all the same', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.getByRole('link', { name: words.common.home, exact: true }).press('Enter');
    await reachAll('home in forced colours');
    await page.emulateMedia({ forcedColors: null });
  });
});

test('a note is kept from any page, a session is found by its date, and keys are the coach’s own', async ({
  running,
}) => {
  test.slow();
  const { page } = running;
  const { keyboard } = page;
  const text = words.quickNote;
  await openSampleVault(running);
  const dialog = page.getByRole('dialog', { name: text.title });
  const note = dialog.getByLabel(text.text, { exact: true });

  await test.step('a note that was begun is there again, and is kept with the person of the page', async () => {
    await openPerson(page, name);
    await expect(page.getByRole('heading', { name, level: 1 })).toBeFocused();
    await keyboard.press('ControlOrMeta+n');
    await expect(note).toBeFocused();
    await keyboard.type('Ask about the');
    await keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('heading', { name, level: 1 })).toBeFocused();
    await keyboard.press('ControlOrMeta+n');
    await expect(note).toHaveValue('Ask about the');
    await expect(note).toBeFocused();
    await keyboard.press('End');
    await keyboard.type(' move');
    await keyboard.press('ControlOrMeta+Enter');
    await expect(dialog).toHaveCount(0);
    await expect(page.getByText(text.kept)).toBeVisible();
    await expect(page.getByText('Ask about the move')).toBeVisible();
    await page.getByRole('button', { name: words.common.undo }).press('Enter');
    await expect(page.getByText('Ask about the move')).toHaveCount(0);
  });

  await test.step('anywhere else the person is chosen by typing', async () => {
    await keyboard.press('ControlOrMeta+Shift+h');
    await expect(page.getByRole('heading', { name: words.home.coming })).toBeVisible();
    await keyboard.press('ControlOrMeta+n');
    await expect(dialog.getByLabel(text.about)).toBeFocused();
    await keyboard.type('wei');
    await expect(page.getByRole('option')).toHaveCount(1);
    await keyboard.press('Enter');
    await expect(note).toBeFocused();
    await keyboard.type('A word about the budget');
    await keyboard.press('ControlOrMeta+Enter');
    await expect(dialog).toHaveCount(0);
    await openPerson(page, 'Daniel Weiss');
    await expect(page.getByText('A word about the budget')).toBeVisible();
  });

  await test.step('a session is found by name and date in the palette', async () => {
    await keyboard.press('ControlOrMeta+k');
    await expect(page.getByPlaceholder(words.common.palettePlaceholder)).toBeFocused();
    await keyboard.type('amara last year');
    await expect(page.locator('[data-selected]')).toContainText(name);
    await keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: words.session.document })).toBeVisible();
  });

  await test.step('a taken combination is refused in a sentence, a free one holds at once', async () => {
    await openSettings(page, words.shortcuts.title);
    const { name: called } = words.shortcuts;
    await page.getByRole('button', { name: words.shortcuts.change(called.search) }).press('Enter');
    await keyboard.press('ControlOrMeta+l');
    await expect(page.getByText(/already belongs to “Lock”/u)).toBeVisible();
    await keyboard.press('F4');
    const usual = page.getByRole('button', { name: words.shortcuts.usual(called.search) });
    await expect(usual).toBeVisible();
    await expect(
      page.getByRole('button', { name: words.shortcuts.change(called.search) }),
    ).toBeFocused();
    await keyboard.press('F4');
    await expect(page.getByRole('combobox', { name: words.search.label })).toBeFocused();
    await keyboard.press('ControlOrMeta+/');
    await usual.press('Enter');
    await expect(usual).toHaveCount(0);
    await page
      .getByRole('button', { name: words.shortcuts.change(called.nextAnswer) })
      .press('Enter');
    await keyboard.press('F9');
    await openSession(page, name);
    await page.locator('[data-prompt="agreement.outcome"] h3').click();
    await keyboard.press('F9');
    await keyboard.press('F9');
    await expect
      .poll(() =>
        page.evaluate(
          () =>
            document
              .getSelection()
              ?.anchorNode?.parentElement?.closest('[data-prompt]')
              ?.getAttribute('data-prompt') ?? '',
        ),
      )
      .toBe('what.accountabilities');
  });
});

/** Whether the focus has come into the page that was gone to. */
function isInPage(page: Page): Promise<boolean> {
  return page.evaluate(() => Boolean(document.activeElement?.closest('#page')));
}

/** What moves or fades on the page, or would. */
function moving(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const seconds = (text: string) => Math.max(...text.split(',').map(Number.parseFloat));
    return [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
      const lasts = Math.max(
        seconds(transitionDuration),
        animationName === 'none' ? 0 : seconds(animationDuration),
      );
      return lasts > 0.000_01 ? [`${element.tagName} ${element.className} ${lasts}`] : [];
    });
  });
}
