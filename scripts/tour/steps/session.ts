import type { Locator } from 'playwright-core';
import { expect } from '../../../e2e/support/expect.ts';
import { words } from '#shared/words/index.ts';
import { answer, goToPrompt, typeAnswer, untilSaved } from '../../../e2e/support/steps/session.ts';
import { everySize } from '../stage.ts';
import type { Stage } from '../stage.ts';
import * as story from '../story.ts';

export async function holdsASession({ page, shoot }: Stage): Promise<void> {
  await page.getByRole('link', { name: words.common.home, exact: true }).click();
  await page.getByRole('link', { name: `${words.home.start}: ${story.member.name}` }).click();
  await expect(answer(page, 'close.next')).toBeAttached();
  await shoot('session-blank');
  for (const [promptId, text] of Object.entries({
    ...story.sharedAnswers,
    ...story.privateAnswers,
  })) {
    await typeAnswer(page, promptId, text);
    await expect(answer(page, promptId)).toHaveText(text);
  }
  await untilSaved(page);
}

export async function insertsAnActionAndAnInsight({ page, shoot }: Stage): Promise<void> {
  const menu = page.getByRole('listbox', { name: words.session.insert });
  await goToPrompt(page, 'what.next');
  await page.keyboard.type('/');
  await expect(menu).toBeVisible();
  await shoot('session-slash-menu', everySize);
  await page.keyboard.press('Enter');
  await page.keyboard.insertText(story.action);
  const action = page.getByRole('group', { name: words.session.action });
  await expect(action).toContainText(story.action);
  await action.getByLabel(words.session.due).fill(inDays(10));

  await goToPrompt(page, 'how.leverage');
  await page.keyboard.type('/ins');
  await expect(menu.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await page.keyboard.insertText(story.insight);
  const insight = page.getByRole('group', { name: words.session.insight });
  await expect(insight).toContainText(story.insight);
  await share(insight);
  await untilSaved(page);
}

export async function keepsNotesForTheCoachAlone({ page, shoot }: Stage): Promise<void> {
  const notes = page.getByRole('complementary', { name: words.session.onlyYou });
  await notes.getByRole('textbox').click();
  await page.keyboard.insertText(story.onlyYou);
  await untilSaved(page);
  await page.locator('[data-prompt="agreement.outcome"]').scrollIntoViewIfNeeded();
  await shoot('session', everySize);
  await page.keyboard.press('ControlOrMeta+.');
  await expect(page.getByText(story.onlyYou)).toHaveCount(0);
  await shoot('session-notes-away');
  await page.keyboard.press('ControlOrMeta+.');
  await expect(page.getByText(story.onlyYou)).toBeVisible();
}

export async function mendsASlip({ page, shoot }: Stage): Promise<void> {
  await goToPrompt(page, 'how.impact');
  await page.keyboard.insertText(story.slip.typed);
  await expect(page.locator('[aria-invalid="spelling"]')).not.toHaveCount(0);
  await page.keyboard.press('F8');
  await page.keyboard.press('ControlOrMeta+;');
  const right = page.getByRole('menuitem', { name: story.slip.right, exact: true });
  await expect(right).toBeFocused();
  await shoot('session-spelling', everySize, answer(page, 'how.impact'));
  await right.click();
  await expect(answer(page, 'how.impact')).toContainText(story.slip.right);
  await untilSaved(page);
}

export async function closesTheSession({ page, shoot }: Stage): Promise<void> {
  await page.getByRole('button', { name: words.session.close }).click();
  const question = page.getByRole('region', { name: words.session.closing });
  await expect(question).toBeVisible();
  await shoot('session-closing', everySize);
  await question.getByRole('button', { name: words.session.closeAnyway }).click();
  const lookBack = page.getByRole('dialog', { name: words.session.lookBackTitle });
  await expect(lookBack).toBeVisible();
  await shoot('session-look-back', everySize);
  await lookBack.getByRole('button', { name: words.session.lookBackDone }).click();
  await expect(page.getByText(words.session.closedLine)).toBeVisible();
}

/** Presses the switch of a block unless it is shared already. */
async function share(block: Locator): Promise<void> {
  const off = block.getByRole('button', { name: `${words.session.private}:` });
  if (await off.isVisible()) await off.click();
  await expect(block.getByRole('button', { name: `${words.session.inSummary}:` })).toBeVisible();
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
