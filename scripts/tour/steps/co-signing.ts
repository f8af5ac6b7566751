import { expect } from '../../../e2e/support/expect.ts';
import { words } from '#shared/words/index.ts';
import { addToSummary, answerAsMember } from '../../../e2e/support/seed.ts';
import { chooseFromMenu } from '../../../e2e/support/steps/menus.ts';
import { openPerson } from '../../../e2e/support/steps/session.ts';
import { everySize } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { declining, samplePassphrase } from '../story.ts';

const { name } = declining;

/** A summary is declined, found other words for, and signed by both after all. */
export async function findsOtherWords(stage: Stage): Promise<void> {
  const { running, shoot } = stage;
  const { host } = running.app;
  const sessionId = await closedSession(stage);
  const answer = { sessionId, name, passphrase: samplePassphrase };

  await host.call('issueSummary', { sessionId });
  await answerAsMember(running, { ...answer, meaning: 'declined', comment: declining.reason });
  await showSummary(stage, sessionId);
  await shoot('summary-declined', everySize);

  await addToSummary(running, sessionId, declining.outcome);
  await showSummary(stage, sessionId);
  await expect(stage.page.locator('ins').first()).toBeVisible();
  await shoot('addendum-draft', everySize);

  await host.call('issueSummary', { sessionId });
  await stage.page.reload();
  await stage.page.getByRole('link', { name: words.common.home, exact: true }).click();
  await expect(stage.page.getByRole('region', { name: words.awaiting.title })).toBeVisible();
  await shoot('home-awaiting', everySize);

  await answerAsMember(running, { ...answer, meaning: 'agreed' });
  await showSummary(stage, sessionId);
  await shoot('addendum-signed', everySize);
}

/** Everything that was signed with one person, listed before it leaves. */
export async function exportsAPerson({ page, shoot }: Stage): Promise<void> {
  await openPerson(page, name);
  await chooseFromMenu(page, words.people.personMenu(name), words.summary.person.open);
  const dialog = page.getByRole('dialog', { name: words.summary.person.title(name) });
  await dialog.locator('summary').first().click();
  await shoot('person-export', everySize);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
}

/** The latest session with them that was closed and that nobody signed. */
async function closedSession({ running }: Stage): Promise<string> {
  const { host } = running.app;
  const person = (await host.call('listPeople', {})).find((one) => one.name === name);
  const { sessions } = await host.call('getPerson', { personId: person?.id ?? '' });
  const found = sessions.find(({ status, summary }) => status === 'closed' && summary === 'none');
  return found?.id ?? '';
}

async function showSummary({ page }: Stage, sessionId: string): Promise<void> {
  // The window does not know of what was not done in it.
  await page.reload();
  await openPerson(page, name);
  await page.locator(`main a[href="/sessions/${sessionId}"]`).first().click();
  await page.getByRole('link', { name: words.session.summary, exact: true }).click();
  await expect(page.getByRole('region', { name: words.summary.path.title })).toBeVisible();
}
