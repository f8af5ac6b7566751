import { expect } from '../../../e2e/support/expect.ts';
import { words } from '#shared/words/index.ts';
import { openPerson } from '../../../e2e/support/steps/session.ts';
import { openSettings } from '../../../e2e/support/steps/vault.ts';
import { everySize } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { member } from '../story.ts';

/** Every place of a person beside the overview. */
export async function looksAtAPersonWhole({ page, shoot }: Stage): Promise<void> {
  await openPerson(page, member.name);
  const places = page.getByRole('navigation', { name: words.people.placesOf });
  const go = (label: string) => places.getByRole('link', { name: label, exact: true }).click();

  await go(words.people.profile);
  await expect(page.getByText(words.profile.fields.expectations.label).first()).toBeVisible();
  await shoot('person-profile', everySize);

  await go(words.growth.title);
  await expect(page.getByText(words.growth.thenAndNow)).toBeVisible();
  await shoot('person-growth', everySize);
  for (const [name, picture] of [
    [words.growth.newGoal, 'person-new-goal'],
    [words.growth.newFocusArea, 'person-new-focus-area'],
  ] as const) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await shoot(picture, everySize);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  const heading = (name: string) => page.getByRole('heading', { name, exact: true });
  await shoot('person-focus-areas', everySize, heading(words.growth.focusAreas));
  await shoot('person-assessments', everySize, heading(words.growth.assessments));

  await go(words.people.feedback);
  await expect(page.getByText(words.people.acknowledgements).first()).toBeVisible();
  await shoot('person-feedback', everySize);

  await go(words.insights.overTime);
  await expect(page.getByRole('heading', { name: words.insights.values })).toBeVisible();
  await page.getByText(words.insights.spans.year, { exact: true }).click();
  await shoot('person-over-time', everySize);
  await page.getByLabel(words.insights.follow).fill('delegation');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('region', { name: words.insights.linesOf('delegation') }),
  ).toBeVisible();
  for (const [name, picture] of [
    [words.insights.themes, 'person-themes'],
    [words.insights.obstacles, 'person-obstacles'],
    [words.insights.energy, 'person-energy'],
  ] as const) {
    await shoot(picture, everySize, heading(name));
  }
  await page.getByRole('button', { name: words.report.open, exact: true }).click();
  await expect(page.getByRole('button', { name: words.report.choose })).toBeVisible();
  await shoot('person-report', everySize);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

export async function looksBackInInsights({ page, shoot }: Stage): Promise<void> {
  // A person has a place of that name, too.
  const frame = page.getByRole('navigation', { name: words.common.places, exact: true });
  await frame.getByRole('link', { name: words.insights.title, exact: true }).click();
  await expect(page.getByRole('heading', { name: words.insights.byPerson })).toBeVisible();
  await shoot('insights', everySize);
  await page.getByRole('button', { name: new RegExp(words.insights.moved, 'u') }).click();
  await expect(page.getByRole('region', { name: words.insights.moved })).toBeVisible();
  await shoot('insights-opened', everySize);
  for (const [name, picture] of [
    [words.insights.sides, 'insights-what-and-how'],
    [words.insights.themes, 'insights-themes'],
    [words.insights.steps, 'insights-steps'],
    [words.insights.values, 'insights-values'],
    [words.insights.growth, 'insights-growth'],
  ] as const) {
    await shoot(picture, everySize, page.getByRole('heading', { name, exact: true }));
  }
}

export async function looksAtTheLibrary({ page, shoot }: Stage): Promise<void> {
  await page.getByRole('link', { name: words.library.title, exact: true }).click();
  await expect(page.getByRole('heading', { name: words.library.values, level: 1 })).toBeVisible();
  await shoot('library-values', everySize);
  const places = page.getByRole('navigation', { name: words.library.title });
  for (const [name, picture] of [
    [words.library.questions, 'library-questions'],
    [words.library.tools, 'library-tools'],
    [words.library.boundary, 'library-boundary'],
  ] as const) {
    await places.getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
    await shoot(picture, everySize);
  }
}

export async function looksAtTemplates({ page, shoot }: Stage): Promise<void> {
  await openSettings(page, words.templates.title);
  await expect(page.getByText(words.templates.builtIn)).toBeVisible();
  await shoot('templates', everySize);
  await page
    .getByRole('button', { name: new RegExp(`^${words.templates.copy}`, 'u') })
    .last()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(words.templates.title);
  await shoot('template', everySize);
}
