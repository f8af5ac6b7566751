import { readdir } from 'node:fs/promises';
import { writtenDay } from '#shared/model/schedule/typed-day.ts';
import { words } from '#shared/words/index.ts';
import { fill, press, tabTo } from './support/keyboard.ts';
import { coachPassphrase, memberPassphrase, openNewVault } from './support/seed.ts';
import { answer, untilSaved } from './support/steps/session.ts';
import { expect, test } from './support/test.ts';

const name = 'Ida Brandt';
const outcome = 'Know what I say no to this spring';
const obstacle = 'Three projects want the same two weeks';
const action = 'Tell the fair that the answer is no';
const insight = 'My yes was never asked for';
const note = 'She looked at the door when the fair came up';
const ownWords = 'I say no to the fair, and I say it on Monday.';

test('the whole way from a person to a signed and exported summary, by keyboard alone', async ({
  running,
}) => {
  test.slow();
  const { page, folders, app } = running;
  const { keyboard } = page;
  await openNewVault(running);

  await test.step('adds a person through the palette', async () => {
    await keyboard.press('ControlOrMeta+k');
    await expect(page.getByPlaceholder(words.common.palettePlaceholder)).toBeFocused();
    await keyboard.type(words.common.newPerson);
    await keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: words.people.addTitle });
    await fill(page, dialog.getByLabel(words.people.name), name);
    await fill(page, dialog.getByLabel(words.people.role), 'Event designer');
    await keyboard.press('Enter');
    await expect(dialog).toBeHidden();
  });

  await test.step('plans a session today', async () => {
    await keyboard.press('ControlOrMeta+k');
    await expect(page.getByPlaceholder(words.common.palettePlaceholder)).toBeFocused();
    await keyboard.type(words.common.planSessionWith(name));
    await keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: words.people.planTitle(name) });
    const date = dialog.getByLabel(words.people.date);
    await tabTo(page, date);
    await keyboard.type(typedToday());
    await fill(page, dialog.getByLabel(words.people.place), 'By the river');
    await expect(date).toHaveValue(writtenDay(isoToday(), 'en-US'));
    // The first session with somebody is held by other questions unless one chooses.
    const heldWith = dialog.getByLabel(words.templates.heldWith);
    await tabTo(page, heldWith);
    await keyboard.type('Reg');
    await expect(heldWith).toHaveValue('regular');
    await press(page, dialog.getByRole('button', { name: words.people.planSubmit }));
    await expect(dialog).toBeHidden();
  });

  await test.step('holds it: answers, an action and an insight from the slash menu', async () => {
    await keyboard.press('ControlOrMeta+Shift+h');
    await press(page, page.getByRole('link', { name: `${words.home.start}: ${name}` }));
    await expect(answer(page, 'agreement.outcome')).toBeAttached();
    const editor = page.getByRole('textbox', { name: words.session.document });
    await expect(editor).toBeFocused();
    await keyboard.type(outcome);
    for (let prompts = 0; prompts < 6; prompts += 1) {
      await keyboard.press('ControlOrMeta+Alt+ArrowDown');
    }
    await keyboard.type(obstacle);
    await expect(answer(page, 'what.obstacles')).toHaveText(obstacle);
    for (let prompts = 0; prompts < 3; prompts += 1) {
      await keyboard.press('ControlOrMeta+Alt+ArrowDown');
    }
    await keyboard.type('/act');
    await expect(page.getByRole('option')).toHaveCount(1);
    await keyboard.press('Enter');
    await keyboard.type(action);
    await expect(answer(page, 'what.next').getByRole('group')).toContainText(action);
    await keyboard.press('ControlOrMeta+Alt+ArrowDown');
    await keyboard.type('/');
    await expect(page.getByRole('listbox', { name: words.session.insert })).toBeVisible();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await keyboard.type(insight);
    await expect(answer(page, 'how.strengths').getByRole('group')).toContainText(insight);
    await untilSaved(page);
  });

  await test.step('keeps a note for the coach alone', async () => {
    await keyboard.press('ControlOrMeta+.');
    const notes = page.getByRole('textbox', { name: words.session.onlyYou });
    if (!(await notes.isVisible())) await keyboard.press('ControlOrMeta+.');
    await tabTo(page, notes);
    await keyboard.type(note);
    await untilSaved(page);
    await keyboard.press('ControlOrMeta+.');
    await expect(page.getByText(note)).toHaveCount(0);
  });

  await test.step('closes it', async () => {
    await press(page, page.getByRole('button', { name: words.session.close }));
    const closing = page.getByRole('region', { name: words.session.closing });
    await press(page, closing.getByRole('button', { name: words.session.close }));
    const lookBack = page.getByRole('dialog', { name: words.session.lookBackTitle });
    await expect(lookBack).toBeVisible();
    await press(page, lookBack.getByRole('button', { name: words.session.lookBackDone }));
    await expect(page.getByText(words.session.closedLine)).toBeVisible();
  });

  const sought = page.getByRole('combobox', { name: words.search.label });
  const hits = page.getByRole('listbox', { name: words.search.results }).getByRole('option');

  await test.step('searches with filters, which stand in the text and below it alike', async () => {
    const { searchPage } = words;
    const chip = (label: string) =>
      page.getByRole('button', { name: searchPage.chip.remove(label), exact: true });
    await keyboard.press('ControlOrMeta+Shift+f');
    await expect(sought).toBeFocused();
    await keyboard.type('weeks per');
    await keyboard.press('ArrowDown');
    await keyboard.press('Tab');
    await expect(sought).toHaveValue('weeks person:');
    await keyboard.type('bra');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await expect(sought).toHaveValue(`weeks person:"${name}" `);
    await expect(hits).toHaveCount(1);
    await press(page, page.getByRole('button', { name: searchPage.addFilter }));
    await tabTo(page, page.getByRole('menuitem', { name: searchPage.filter.how }), 'ArrowDown');
    await keyboard.press('Enter');
    await expect(sought).toBeFocused();
    await expect(page.getByText(words.search.noneTitle)).toBeVisible();
    await press(page, chip(words.search.side.how));
    await expect(sought).toHaveValue(`weeks person:"${name}" `);
    await press(page, chip(searchPage.chip.person(name)));
    await expect(sought).toBeFocused();
    await expect(sought).toHaveValue('weeks ');
    await expect(hits).toHaveCount(1);
  });

  await test.step('saves the search, and finds it again by its name', async () => {
    await press(page, page.getByRole('button', { name: words.searchPage.save }));
    const dialog = page.getByRole('dialog', { name: words.searchPage.saveTitle });
    await fill(page, dialog.getByLabel(words.searchPage.saveName), 'Time');
    await keyboard.press('Enter');
    await expect(page.getByText(words.searchPage.savedAs('Time'))).toBeVisible();
    await tabTo(page, sought, 'Shift+Tab');
    await keyboard.press('Escape');
    await expect(sought).toHaveValue('');
    const saved = page.getByRole('button', { name: 'Time weeks' });
    await press(page, page.getByRole('button', { name: words.searchPage.removeSaved('Time') }));
    await expect(saved).toHaveCount(0);
    await page.getByRole('button', { name: words.common.undo }).press('Enter');
    await press(page, saved);
    await expect(sought).toBeFocused();
    await expect(hits).toHaveCount(1);
  });

  await test.step('opens the very words by Enter, and goes on to others in the session', async () => {
    const bar = page.getByRole('search', { name: words.find.label });
    const shown = page.locator('mark[data-found="shown"]');
    await keyboard.press('Enter');
    await expect(answer(page, 'what.obstacles')).toBeInViewport();
    await expect(shown).toHaveText('weeks');
    await keyboard.press('ControlOrMeta+f');
    await expect(bar.getByRole('textbox')).toBeFocused();
    await keyboard.type('the fair');
    await expect(bar).toContainText(words.find.count(1, 4));
    await keyboard.press('F3');
    await keyboard.press('ControlOrMeta+g');
    await expect(bar).toContainText(words.find.count(3, 4));
    await expect(shown).toHaveText('fair');
    await keyboard.press('Shift+F3');
    await expect(bar).toContainText(words.find.count(2, 4));
    await keyboard.press('Escape');
    await expect(bar).toHaveCount(0);
    await expect(page.locator('mark')).toHaveCount(0);
    await expect(answer(page, 'what.obstacles')).toHaveText(obstacle);
  });

  await test.step('signs the summary and hands the laptop over', async () => {
    await press(page, page.getByRole('link', { name: words.session.summary, exact: true }));
    await expect(page.getByText(outcome).first()).toBeVisible();
    await expect(page.getByText(obstacle)).toHaveCount(0);
    await press(page, page.getByRole('button', { name: words.summary.act.signAndHandOver }));
    const dialog = page.getByRole('dialog', { name: words.summary.act.signAndHandOver });
    await expect(dialog.getByText(outcome)).toBeVisible();
    await expect(dialog.getByText(obstacle)).toHaveCount(0);
    await press(page, dialog.getByRole('button', { name: words.summary.act.signAndHandOver }));
  });

  await test.step('the member writes, reads, signs and hands back', async () => {
    await fill(page, page.getByLabel(words.turn.words.label), ownWords);
    await press(page, page.getByRole('button', { name: words.turn.words.next }));
    await expect(page.getByRole('heading', { name: words.turn.read.title })).toBeVisible();
    await expect(page.getByText(ownWords)).toBeVisible();
    await expect(page.getByText(obstacle)).toHaveCount(0);
    await expect(page.getByText(note)).toHaveCount(0);
    await press(page, page.getByRole('button', { name: words.turn.read.next }));
    await tabTo(page, page.getByRole('radio', { name: words.turn.sign.agreed }));
    await keyboard.press('Space');
    await fill(page, page.getByLabel(words.turn.sign.name), name);
    await fill(
      page,
      page.getByLabel(words.turn.sign.newPassphrase, { exact: true }),
      memberPassphrase,
    );
    await fill(page, page.getByLabel(words.turn.sign.again), memberPassphrase);
    await keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: words.turn.signed.title(name) })).toBeVisible();
    await press(page, page.getByRole('button', { name: words.turn.signed.handBack }));
    await fill(page, page.locator('input[type="password"]'), coachPassphrase);
    await keyboard.press('Enter');
    await expect(page.getByRole('navigation', { name: words.common.places })).toBeVisible();
  });

  await test.step('exports both files', async () => {
    await press(page, page.getByRole('link', { name, exact: true }).first());
    await press(page, page.getByRole('link', { name: words.session.summary, exact: true }));
    for (const [way, ending, steps] of [
      ['pdf', /\.pdf\.$/u, 0],
      ['bundle', /\.countersign\.json\.$/u, 1],
    ] as const) {
      await press(page, page.getByRole('button', { name: words.summary.export.menu }));
      const item = page.getByRole('menuitem', { name: words.summary.export[way] });
      await expect(item).toBeVisible();
      for (let step = 0; step < steps; step += 1) await keyboard.press('ArrowDown');
      await expect(item).toBeFocused();
      await keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: words.summary.export[way] });
      await expect(dialog.getByText(ownWords)).toBeVisible();
      await press(page, dialog.getByRole('button', { name: words.summary.export.choose }));
      await expect(dialog).toBeHidden();
      await expect(page.getByText(ending)).toBeVisible();
    }
    const files = (await readdir(folders.exports)).map((file) =>
      file.replace(/^summary-[\w-]+/u, ''),
    );
    expect(files.toSorted()).toEqual(['.countersign.json', '.pdf']);
  });
  expect(app.host.standing).toBe('unlocked');
});

function isoToday(): string {
  const now = new Date();
  const part = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

/** Today in numbers, as they are ordered in en-US. */
function typedToday(): string {
  const [year = '', month = '', day = ''] = isoToday().split('-');
  return [month, day, year].join('/');
}
