import { expect } from '../../../e2e/support/expect.ts';
import { archive } from '#shared/words/archive.ts';
import { words as de } from '#shared/words/de/index.ts';
import { words as en } from '#shared/words/en/index.ts';
import { imports } from '#shared/words/imports.ts';
import { words } from '#shared/words/index.ts';
import { openPerson } from '../../../e2e/support/steps/session.ts';
import { openSettings } from '../../../e2e/support/steps/vault.ts';
import { everySize } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { member } from '../story.ts';

export async function looksAtHome({ page, shoot }: Stage): Promise<void> {
  await expect(page.getByRole('heading', { name: words.home.coming })).toBeVisible();
  await shoot('home', everySize);
}

export async function looksAtPeople({ page, shoot }: Stage): Promise<void> {
  await page.getByRole('link', { name: words.common.people, exact: true }).click();
  await expect(page.getByRole('row')).toHaveCount(13);
  await shoot('people', everySize);
  await openPerson(page, member.name);
  await expect(
    page.getByRole('heading', { name: words.people.sessions, exact: true }),
  ).toBeVisible();
  await shoot('person', everySize);
  await page.getByRole('button', { name: words.people.plan, exact: true }).click();
  await expect(page.getByLabel(words.people.date)).toBeFocused();
  await shoot('person-plan', everySize);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const slot = page.getByRole('region', { name: words.schedule.title });
  await slot.getByRole('button', { name: words.schedule.change, exact: true }).click();
  await expect(page.getByLabel(words.schedule.cadence)).toBeFocused();
  await shoot('person-usual-slot', everySize);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

export async function opensThePalette({ page, shoot }: Stage): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByPlaceholder(words.common.palettePlaceholder).fill('dan');
  await expect(page.getByText('Daniel Weiss').first()).toBeVisible();
  await shoot('palette');
  await page.keyboard.press('Escape');
  await expect(page.getByPlaceholder(words.common.palettePlaceholder)).toBeHidden();
}

export async function looksAtSettings({ page, shoot }: Stage): Promise<void> {
  await page.getByRole('link', { name: words.common.settings, exact: true }).click();
  await expect(page.getByRole('heading', { name: words.settings.you })).toBeVisible();
  await shoot('settings');
}

/** The settings that have a page of their own and lie nowhere else on the way. */
export async function looksAtOtherSettings({ page, shoot }: Stage): Promise<void> {
  for (const [place, name] of [
    [words.shortcuts.title, 'keyboard'],
    [words.spelling.title, 'spelling'],
    [imports.title, 'import'],
    [archive.title, 'export'],
  ] as const) {
    await openSettings(page, place);
    await shoot(name, everySize);
  }
}

export async function speaksGerman({ page, shoot }: Stage): Promise<void> {
  const choose = (label: string, name: string) =>
    page.getByRole('radiogroup', { name: label }).getByText(name, { exact: true }).click();
  await openSettings(page, words.settings.general);
  await choose(words.settings.language, words.settings.languages.de);
  // The window opens anew, at the choice.
  await expect(page.getByRole('heading', { name: de.settings.general, level: 1 })).toBeVisible();
  await shoot('settings-german', everySize);
  await page.getByRole('link', { name: de.common.home, exact: true }).click();
  await expect(page.getByRole('heading', { name: de.home.coming })).toBeVisible();
  await shoot('home-german', everySize);
  await page.getByRole('link', { name: de.common.settings, exact: true }).click();
  await choose(de.settings.language, de.settings.languages.en);
  await expect(page.getByRole('heading', { name: en.settings.general, level: 1 })).toBeVisible();
}

export async function readsTheHelp({ page, shoot }: Stage): Promise<void> {
  await page.getByRole('link', { name: words.common.home, exact: true }).click();
  await page.keyboard.press('F1');
  const field = page.getByRole('searchbox', { name: words.help.search });
  await expect(field).toBeFocused();
  await shoot('help', everySize);
  await page.keyboard.type('recovery key');
  await shoot('help-found');
  await page
    .getByRole('navigation', { name: words.help.results })
    .getByRole('link')
    .first()
    .click();
  await expect(page.getByRole('heading', { name: words.help.pages.safety.title })).toBeVisible();
  await shoot('help-page', everySize);
}
