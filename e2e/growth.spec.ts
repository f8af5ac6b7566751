import { words } from '#shared/words/index.ts';
import { coachPassphrase, memberName, openVaultWith, seedPlanned } from './support/seed.ts';
import type { RunningApp } from './support/launch.ts';
import { openPerson } from './support/steps/session.ts';
import { unlock } from './support/steps/vault.ts';
import { expect, test } from './support/test.ts';

const { growth } = words;

async function openGrowth(running: RunningApp): Promise<string> {
  const { personId } = await openVaultWith(running, seedPlanned);
  await showGrowth(running);
  return personId;
}

async function showGrowth({ page }: RunningApp): Promise<void> {
  await openPerson(page, memberName);
  await page.getByRole('link', { name: growth.title, exact: true }).click();
  await expect(page.getByRole('heading', { name: growth.goals, exact: true })).toBeVisible();
}

test('a goal is written, measured, read as a table, removed and taken back', async ({
  running,
}) => {
  const { page, app } = running;
  const personId = await openGrowth(running);
  await page.getByRole('button', { name: growth.newGoal }).click();
  await page.getByLabel(growth.goalTitle).fill('Decide without me');
  await page.getByLabel(growth.startValue).fill('two');
  await page.getByLabel(growth.targetValue).fill('8');
  await page.getByRole('button', { name: growth.saveGoal }).click();
  await expect(page.getByText(growth.notANumber)).toBeVisible();
  await page.getByLabel(growth.startValue).fill('2');
  const due = page.getByRole('textbox', { name: growth.due });
  await due.fill('2/30/2027');
  await page.getByRole('button', { name: growth.saveGoal }).click();
  await expect(page.getByText(words.people.impossibleDate)).toBeVisible();
  await expect(due).toHaveValue('2/30/2027');
  await due.fill('3/4/2027');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: growth.checkIn }).click();
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await expect(page.getByText('3 to go')).toBeVisible();
  await page.getByRole('button', { name: words.plot.asTable }).click();
  const cells = page.getByRole('table', { name: growth.plotOfGoal('Decide without me') });
  await expect(cells.getByRole('cell')).toHaveText(['5', '8', '2']);

  await page.getByRole('button', { name: growth.more('Decide without me') }).click();
  await page.getByRole('menuitem', { name: growth.remove }).click();
  await expect(page.getByRole('heading', { name: growth.noGoalsTitle })).toBeVisible();
  await page.getByRole('button', { name: words.common.undo }).click();
  await expect(page.getByText('3 to go')).toBeVisible();
  const goals = await app.host.call('listGoals', { personId });
  expect(
    goals.map(({ due: day, checkIns }) => [day, ...checkIns.map(({ value }) => value)]),
  ).toEqual([['2027-03-04', 5]]);
});

test('an observation takes two keys once its row has the focus, and what is worth most stands first', async ({
  running,
}) => {
  const { page, app } = running;
  const personId = await openGrowth(running);
  await page.getByRole('button', { name: growth.newFocusArea }).click();
  await page.getByLabel(growth.focusTitle).fill('Asks before answering');
  await page.getByRole('group', { name: growth.baseline }).getByLabel('3', { exact: true }).check();
  await page.getByRole('button', { name: growth.saveFocusArea }).click();

  await page.getByRole('group', { name: growth.rating }).getByRole('radio').first().focus();
  await page.keyboard.press('0');
  await page.keyboard.press('Enter');
  await expect(page.getByText(growth.upBy(7))).toBeVisible();

  // What brings most for the least effort stands first.
  await page.getByRole('button', { name: growth.newFocusArea }).click();
  await page.getByLabel(growth.focusTitle).fill('Says no early');
  for (const [group, worth] of [
    [growth.effect, '5'],
    [growth.effort, '1'],
    [growth.baseline, '4'],
  ] as const) {
    await page.getByRole('group', { name: group }).getByLabel(worth, { exact: true }).check();
  }
  await page.getByRole('button', { name: growth.saveFocusArea }).click();
  const areas = page.getByRole('region', { name: growth.focusAreas });
  await expect(areas.getByRole('heading', { level: 3 })).toHaveText([
    'Says no early',
    'Asks before answering',
  ]);
  const kept = await app.host.call('listFocusAreas', { personId });
  expect(kept.map(({ observations }) => observations.map(({ rating }) => rating))).toEqual([
    [10],
    [],
  ]);
});

test('what is written on an assessment is kept although the vault is locked at once', async ({
  running,
}) => {
  const { page, app } = running;
  const personId = await openGrowth(running);
  await page.getByRole('button', { name: growth.newAssessment }).click();
  const behaviour = growth.areaText(growth.areas.behaviour.name);
  await page.getByRole('textbox', { name: behaviour }).fill('Waits until the question is out.');
  // On the way there it is another day, 3 February 2020, and nobody leaves the field.
  await page.getByRole('textbox', { name: growth.date }).fill('2/3/2025');
  await page.keyboard.press('ControlOrMeta+l');
  await unlock(page, coachPassphrase);
  await showGrowth(running);
  await expect(page.getByText('Waits until the question is out.')).toBeVisible();
  const kept = await app.host.call('listAssessments', { personId });
  expect(kept.map(({ day }) => day)).toEqual(['2025-02-03']);
});
