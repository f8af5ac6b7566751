import { words } from '#shared/words/index.ts';
import { memberName, openVaultWith, seedSession, plainSession } from './support/seed.ts';
import type { RunningApp } from './support/launch.ts';
import { insert } from './support/steps/quarter.ts';
import {
  answer,
  goToPrompt,
  openSession,
  typeAnswer,
  untilSaved,
} from './support/steps/session.ts';
import { expect, test } from './support/test.ts';

const text = words.agenda;
const theirs = 'Holiday cover in January';
const mine = 'The tone in the review thread';
const lookedBack = 'I spoke more than I listened.';

test('what is open with somebody stands beside the text, is ticked there, and waits when the session closes', async ({
  running,
}) => {
  const { page } = running;
  await withPlannedSession(running);
  await openSession(page, memberName);
  const panel = page.getByRole('region', { name: text.title, exact: true });

  await test.step('the page begins with what they had taken on', async () => {
    await expect(answer(page, 'what.accountabilities')).toContainText(plainSession.action);
    await expect(page.getByText(words.session.prefilledLine)).toBeVisible();
  });

  await test.step('items are added in place, put in order by keys, and ticked', async () => {
    for (const item of ['The talk', theirs]) {
      await panel.getByLabel(text.addTheirs).fill(item);
      await page.keyboard.press('Enter');
      await expect(panel.getByText(item)).toBeVisible();
    }
    await panel.getByLabel(text.addYours).fill(mine);
    await page.keyboard.press('Enter');
    await panel.getByRole('button', { name: text.menu(theirs) }).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(panel.getByRole('listitem').first()).toContainText(theirs);
    await panel.getByRole('checkbox', { name: text.discussed(theirs) }).click();
    await expect(panel.getByRole('checkbox', { name: text.discussed(theirs) })).toBeChecked();
    await panel.getByRole('button', { name: text.menu('The talk') }).click();
    await page.getByRole('menuitem', { name: text.drop }).click();
    await expect(panel.getByText('The talk')).toHaveCount(0);
  });

  await test.step('the focus changes half-way, and the text stays', async () => {
    await typeAnswer(page, 'what.progress', 'Two of three are done.');
    await untilSaved(page);
    await page.getByRole('button', { name: words.history.menu }).click();
    await page.getByRole('menuitem', { name: words.session.changeFocus }).click();
    await page.getByLabel(words.session.focusField).fill('The outage');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: words.session.focusBanner })).toContainText(
      'The outage',
    );
    await expect(answer(page, 'what.progress')).toContainText('Two of three');
  });

  await test.step('closing says when most of the steps are the coach’s, and asks for the next session', async () => {
    await goToPrompt(page, 'what.next');
    for (const mineToo of ['Ask the fair', 'Write to the hall']) {
      await insert(page, 'act', words.session.action);
      await page.keyboard.insertText(mineToo);
      await page.keyboard.press('Enter');
    }
    const actions = page.getByRole('group', { name: words.session.action, exact: true });
    for (const action of await actions.all()) {
      await action.getByRole('button', { name: words.session.ownerIs(memberName) }).click();
    }
    await untilSaved(page);
    await page.getByRole('button', { name: words.session.close }).click();
    const closing = page.getByRole('region', { name: words.session.closing });
    await expect(closing).toContainText(words.session.coachTakesMost);
    await expect(closing).toContainText(words.session.noNext(memberName));
    await closing.getByRole('button', { name: words.session.planNext }).click();
    const dialog = page.getByRole('dialog', { name: words.people.planTitle(memberName) });
    await dialog.getByRole('button', { name: words.people.planSubmit }).click();
    await expect(dialog).toBeHidden();
    await page.getByRole('button', { name: words.session.close }).click();
    await expect(closing).toContainText('You meet next on');
  });

  await test.step('closing says what stays open, and what the coach looks back at is found again', async () => {
    const closing = page.getByRole('region', { name: words.session.closing });
    const carried = text.carried({ actions: 3, topics: 1, questions: 0 }) ?? '';
    await expect(closing).toContainText(carried);
    await closing.getByRole('button', { name: words.session.closeAnyway }).click();
    const dialog = page.getByRole('dialog', { name: words.session.lookBackTitle });
    await expect(dialog).toContainText(carried);
    await dialog.getByLabel(words.session.lookBackField).fill(lookedBack);
    await dialog.getByRole('button', { name: words.session.lookBackDone }).click();
    await expect(page.getByLabel(words.session.lookBackField)).toHaveValue(lookedBack);
  });
});

test('a tick that is taken back while its session is open changes the text there, and typing goes on', async ({
  running,
}) => {
  const { page } = running;
  await withPlannedSession(running);
  await openSession(page, memberName);
  const steps = page.getByRole('region', { name: text.openActions });
  await steps.getByRole('checkbox').click();
  await expect(steps).toHaveCount(0);

  // Back to the session that it came from, while the notice still offers to take the tick back.
  const undo = page.getByRole('button', { name: words.common.undo });
  await page.getByRole('link', { name: memberName, exact: true }).click();
  await page.locator('main a[href^="/sessions/"]').last().click();
  const tick = page.getByRole('checkbox', { name: words.session.actionDone });
  await expect(tick).toBeChecked();
  await page.getByRole('button', { name: words.session.reopen }).click();
  await expect(tick).toBeEnabled();
  await undo.click();
  await expect(tick).not.toBeChecked();
  await typeAnswer(page, 'what.progress', 'And on it goes.');
  await untilSaved(page);
  await expect(page.getByText(words.session.staleTitle)).toHaveCount(0);
});

/** A person with one step open from a closed session, and a session to come. */
async function withPlannedSession(running: RunningApp): Promise<void> {
  const plan = {
    startsAt: '2026-03-16T09:00:00.000Z',
    zone: 'Europe/Zurich',
    durationMinutes: 45,
    place: 'The small room',
  };
  await openVaultWith(running, async () => {
    const { personId } = await seedSession(running);
    await running.app.host.call('planSession', { personId, plan });
  });
}
