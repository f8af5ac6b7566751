import { expect } from '../../../e2e/support/expect.ts';
import { words } from '#shared/words/index.ts';
import { chooseFromMenu, openHistory, removePerson } from '../../../e2e/support/steps/menus.ts';
import {
  answer,
  openPerson,
  openSession,
  typeAnswer,
  untilSaved,
} from '../../../e2e/support/steps/session.ts';
import { openSettings } from '../../../e2e/support/steps/vault.ts';
import { everySize } from '../stage.ts';
import type { Stage } from '../stage.ts';
import * as story from '../story.ts';

/** A session that was held and closed, changed once more, beside the text of its closing. */
export async function comparesTwoTexts({ page, shoot }: Stage): Promise<void> {
  await openSession(page, story.other.name);
  await typeAnswer(page, 'what.obstacles', story.other.first);
  await untilSaved(page);
  await page.getByRole('button', { name: words.session.close }).click();
  const question = page.getByRole('region', { name: words.session.closing });
  await question.getByRole('button', { name: words.session.closeAnyway }).click();
  await page.getByRole('button', { name: words.session.lookBackDone }).click();
  await page.getByRole('button', { name: words.session.reopen }).click();
  // Until it is open again, the text takes no typing.
  await expect(page.getByText(words.session.closedLine)).toHaveCount(0);
  await typeAnswer(page, 'what.obstacles', story.other.later);
  await untilSaved(page);
  await openHistory(page);
  await expect(page.locator('ins')).toContainText(story.other.later.trim());
  await shoot('history', everySize);
}

export async function bringsAnEarlierTextBack({ page, shoot }: Stage): Promise<void> {
  await page.getByRole('button', { name: words.history.restore }).click();
  await expect(page.getByText(words.history.reasons.before_restore)).toBeVisible();
  await shoot('history-restored');
  await page.getByRole('link', { name: words.history.back }).click();
  await expect(answer(page, 'what.obstacles')).toContainText(story.other.first.trim());
  await expect(answer(page, 'what.obstacles')).not.toContainText(story.other.later.trim());
}

export async function removesAndRestoresAPerson({ page, shoot }: Stage): Promise<void> {
  const { name } = story.other;
  await openPerson(page, name);
  await removePerson(page, name);
  await openSettings(page, words.settings.privacy);
  const restore = page.getByRole('button', { name: words.privacy.restoreNamed(name) });
  await expect(restore).toBeVisible();
  await shoot('privacy', everySize);
  await restore.click();
  await expect(restore).toBeHidden();
}

export async function destroysAPerson({ page, shoot }: Stage): Promise<void> {
  const { name } = story.other;
  await openPerson(page, name);
  await chooseFromMenu(page, words.people.personMenu(name), words.privacy.shredAsk);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words.privacy.shredType(name)).fill(name);
  await dialog
    .getByLabel(words.privacy.shredPassphrase, { exact: true })
    .fill(story.samplePassphrase);
  await shoot('shred', everySize);
  await dialog.getByRole('button', { name: words.privacy.shredNow }).click();
  await expect(dialog.getByText(words.privacy.shredded(name))).toBeVisible();
  await shoot('shredded');
  await dialog.getByRole('button', { name: words.privacy.done }).click();
  await expect(page.getByRole('table').getByText(name)).toHaveCount(0);
}

export async function readsTheActivity({ page, shoot }: Stage): Promise<void> {
  await openSettings(page, words.settings.activity);
  await page.getByRole('button', { name: words.activity.check }).click();
  await expect(page.getByText(words.activity.kinds.person_shredded(null))).toBeVisible();
  await expect(page.getByText(words.activity.head)).toBeVisible();
  await shoot('activity', everySize);
}
