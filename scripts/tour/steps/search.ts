import { expect } from '../../../e2e/support/expect.ts';
import { words } from '#shared/words/index.ts';
import { everySize } from '../stage.ts';
import type { Stage } from '../stage.ts';

const { searchPage } = words;

export async function searchesForDelegation({ page, shoot }: Stage): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Shift+f');
  const field = page.getByRole('combobox', { name: words.search.label });
  await expect(page.getByText(searchPage.examples)).toBeVisible();
  await shoot('search-empty', everySize);
  await field.pressSequentially('delegation');
  await expect(page.getByRole('option').first()).toBeVisible();
  await shoot('search', everySize);
  await field.press('Shift+Enter');
  await expect(page.getByRole('button', { name: searchPage.back })).toBeVisible();
  await expect(page.getByRole('option').first()).toBeVisible();
  await shoot('search-more-like-this');
  await field.press('Escape');
}

export async function searchesWithFilters({ page, shoot }: Stage): Promise<void> {
  const field = page.getByRole('combobox', { name: words.search.label });
  await field.pressSequentially(' person:o');
  await expect(page.getByRole('listbox', { name: searchPage.completions })).toBeVisible();
  await shoot('search-completing', everySize);
  await field.press('ArrowDown');
  await field.press('Enter');
  await field.pressSequentially('-blame after:last year in:how befor:2026');
  await field.press('Escape');
  await expect(page.getByText(words.search.problem.unknown_filter('befor:2026'))).toBeVisible();
  await shoot('search-filters', everySize);
  await page.getByRole('button', { name: searchPage.addFilter }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await shoot('search-add-a-filter');
  await page.keyboard.press('Escape');
  await field.fill('delegaton');
  await expect(page.getByText(searchPage.meant)).toBeVisible();
  await shoot('search-did-you-mean');
}

export async function savesASearch({ page, shoot }: Stage): Promise<void> {
  const field = page.getByRole('combobox', { name: words.search.label });
  await field.fill('delegation in:how');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.getByRole('button', { name: searchPage.save }).click();
  await page.getByLabel(searchPage.saveName).fill('Delegation in the How');
  await shoot('search-saving');
  await page.keyboard.press('Enter');
  await expect(page.getByText(searchPage.savedAs('Delegation in the How'))).toBeVisible();
  await field.press('Escape');
  await expect(page.getByText(searchPage.recent)).toBeVisible();
  await shoot('search-remembered', everySize);
}

export async function opensAHit({ page, shoot }: Stage): Promise<void> {
  const field = page.getByRole('combobox', { name: words.search.label });
  await field.fill('delegation');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Shift+p');
  await expect(page.getByText(searchPage.hidden)).toBeVisible();
  await shoot('search-privacy-screen');
  await page.keyboard.press('ControlOrMeta+Shift+p');
  await expect(page.getByText(searchPage.hidden)).toHaveCount(0);
  await field.press('ArrowDown');
  await field.press('Enter');
  await expect(page.locator('mark[data-found="shown"]')).toBeVisible();
  await shoot('search-hit-opened', everySize);
}
