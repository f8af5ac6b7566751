import type { Page } from 'playwright-core';
import { words } from '#shared/words/index.ts';
import { memberName, openVaultWith, plainSession, seedSession } from './support/seed.ts';
import { answer, openPerson, openSession } from './support/steps/session.ts';
import { expect, test } from './support/test.ts';

const hidden = {
  name: memberName,
  place: 'The small room',
  answer: 'obsidian teapot argument',
  notes: 'velvet cartographer doubt',
  action: plainSession.action,
  insight: plainSession.insight,
};
const shared = plainSession.answers['agreement.outcome'] ?? '';

test('the privacy screen blurs everything that is not shared, in every place, until it is taken off', async ({
  running,
}) => {
  const { app, page } = running;
  const text = {
    ...plainSession,
    answers: { ...plainSession.answers, 'what.obstacles': hidden.answer },
    notes: hidden.notes,
  };
  await openVaultWith(running, () => seedSession(running, text));
  const privacy = page.getByRole('button', { name: words.common.privacy });
  await expect(privacy).toHaveAttribute('aria-pressed', 'false');

  await test.step('one key puts it up, and it says so', async () => {
    await openSession(page, memberName);
    expect(await readable(page)).toEqual(Object.values(hidden).toSorted());
    await page.keyboard.press('ControlOrMeta+Shift+p');
    await expect(privacy).toHaveText(words.common.privacyOn);
    expect(await readable(page)).toEqual([hidden.action, hidden.insight].toSorted());
    expect(await readable(page, [shared])).toEqual([shared]);
  });

  await test.step('what stops being shared is blurred at once, and is still typed in', async () => {
    const outcome = answer(page, 'agreement.outcome');
    await app.host.call('reopenSession', { sessionId: await openId(page) });
    await page.getByRole('button', { name: words.session.reopen }).click();
    await outcome.click();
    await page.keyboard.press('End');
    await page.keyboard.press('ControlOrMeta+Alt+s');
    await expect.poll(() => readable(page, [shared])).toEqual([]);
    await page.keyboard.insertText(' And one more.');
    await expect(outcome).toContainText('And one more.');
  });

  await test.step('no other place shows a name or a note', async () => {
    const { common } = words;
    const nav = page.getByRole('navigation', { name: common.places });
    const places = [common.home, common.people, words.insights.title, words.library.title];
    for (const place of [...places, common.settings, common.verify]) {
      await nav.getByRole('link', { name: place, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect([place, await readable(page)]).toEqual([place, []]);
    }
    await openPerson(page, memberName);
    await expect(page.getByText(hidden.action)).toBeVisible();
    expect(await readable(page)).toEqual([]);
    for (const place of await page
      .getByRole('navigation', { name: words.people.placesOf })
      .getByRole('link')
      .all()) {
      await place.click();
      await expect(place).toHaveAttribute('aria-current', 'page');
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      expect([await place.textContent(), await readable(page)]).toEqual([
        await place.textContent(),
        [],
      ]);
    }
    await nav.getByRole('link', { name: common.search, exact: true }).click();
    await page.getByRole('combobox').fill('obsidian');
    await expect(page.getByRole('option')).toHaveCount(1);
    expect(await readable(page, [...Object.values(hidden), 'obsidian'])).toEqual([]);
    // Blurred would not be enough: what a hit says is not in the page.
    expect(await page.content()).not.toContain('teapot');
    await page.keyboard.press('Enter');
    await expect(page.locator('mark[data-found="shown"]')).toHaveText('obsidian');
    expect(await readable(page, [hidden.answer, hidden.notes, 'obsidian'])).toEqual([]);
    await nav.getByRole('link', { name: common.search, exact: true }).click();
    await expect(page.getByRole('option')).toHaveCount(1);
    await page.keyboard.press('ControlOrMeta+k');
    await expect(page.getByRole('dialog').getByText(memberName).first()).toBeVisible();
    expect(await readable(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  await test.step('it is still up after a reload and after a lock', async () => {
    await page.reload();
    await expect(privacy).toHaveText(words.common.privacyOn);
    await app.showPage('index');
    await expect(privacy).toHaveText(words.common.privacyOn);
    await page.getByRole('link', { name: words.common.people, exact: true }).click();
    await expect(page.getByRole('table')).toBeVisible();
    expect(await readable(page)).toEqual([]);
  });

  await test.step('the same key takes it off', async () => {
    await page.keyboard.press('ControlOrMeta+Shift+p');
    await expect(privacy).toHaveAttribute('aria-pressed', 'false');
    await expect.poll(() => readable(page)).toEqual([hidden.name]);
  });
});

/** Which of `texts` a person could read off the screen: shown, in a tooltip or a title, and not blurred. */
function readable(
  page: Page,
  texts: readonly string[] = Object.values(hidden),
): Promise<readonly string[]> {
  return page.evaluate((wanted) => {
    const found = new Set<string>();
    const note = (text: string) => {
      for (const each of wanted) if (text.includes(each)) found.add(each);
    };
    const blurred = (start: Element) => {
      for (let at: Element | null = start; at !== null; at = at.parentElement) {
        const { filter, display, visibility } = getComputedStyle(at);
        const radius = /blur\(([\d.]+)px\)/.exec(filter)?.[1] ?? '0';
        if (Number(radius) >= 8 || display === 'none' || visibility === 'hidden') return true;
      }
      return false;
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode() !== null) {
      const { parentElement, textContent } = texts.currentNode;
      if (parentElement !== null && !blurred(parentElement)) note(textContent ?? '');
    }
    for (const element of document.querySelectorAll('[title], input, textarea')) {
      // The system draws a tooltip itself, outside of every blur.
      note(element.getAttribute('title') ?? '');
      if ('value' in element && !blurred(element)) note(String(element.value));
    }
    note(document.title);
    return [...found].toSorted();
  }, texts);
}

/** The session that the page shows. */
async function openId(page: Page): Promise<string> {
  const link = page.getByRole('link', { name: words.session.summary, exact: true });
  return /sessions\/([^/]+)/.exec((await link.getAttribute('href')) ?? '')?.[1] ?? '';
}
