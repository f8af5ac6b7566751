import { readdir } from 'node:fs/promises';
import { extname } from 'node:path';
import { words } from '#shared/words/index.ts';
import { answerAsMember, memberName, openNewVault, seedSession } from './support/seed.ts';
import type { RunningApp } from './support/launch.ts';
import { chooseFromMenu } from './support/steps/menus.ts';
import { openPerson, openSession, typeAnswer, untilSaved } from './support/steps/session.ts';
import { expect, test } from './support/test.ts';

const reason = 'That is not what I said about the fair.';
const added = ' And the fair is off.';
const { act, addendum, path } = words.summary;

test('a declined summary is added to, signed again, and stays readable as it was', async ({
  running,
}) => {
  const { app, page, folders } = running;
  await openNewVault(running);
  const { sessionId } = await seedSession(running);
  const stands = page.getByRole('region', { name: path.title });
  const toSummary = () =>
    page.getByRole('link', { name: words.session.summary, exact: true }).click();

  await test.step('shows that and why it was declined, without alarm', async () => {
    await app.host.call('issueSummary', { sessionId });
    await answerAsMember(running, {
      sessionId,
      name: memberName,
      meaning: 'declined',
      comment: reason,
    });
    await page.reload();
    await openSession(page, memberName);
    await expect(page.getByText(words.session.declinedLine(memberName))).toBeVisible();
    await toSummary();
    await expect(stands.getByText(path.declinedByMember(memberName))).toBeVisible();
    await expect(page.getByText(reason).first()).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  await test.step('says what an addendum means, and begins it', async () => {
    await page.getByRole('button', { name: addendum.add }).click();
    const dialog = page.getByRole('dialog', { name: addendum.title });
    for (const line of addendum.means(memberName))
      await expect(dialog.getByText(line)).toBeVisible();
    await dialog.getByRole('button', { name: addendum.begin }).click();
    await expect(page.getByText(addendum.line)).toBeVisible();
    await typeAnswer(page, 'agreement.outcome', added);
    await untilSaved(page);
    await closeSession(page);
    await toSummary();
    const changes = page.getByRole('region', { name: words.summary.changes.title('Addendum 1') });
    await expect(changes.locator('ins')).toContainText(added.trim());
    await expect(changes.getByText(words.summary.changes.changed)).toBeVisible();
  });

  await test.step('gives it up, and takes that back', async () => {
    await page.getByRole('button', { name: addendum.giveUp }).click();
    await expect(page.getByRole('button', { name: addendum.add })).toBeVisible();
    await page.getByRole('button', { name: words.common.undo }).click();
    await expect(page.getByText(addendum.back)).toBeVisible();
    await expect(page.locator('ins')).toContainText(added.trim());
  });

  await test.step('is signed by the coach, and waits', async () => {
    await page.getByRole('button', { name: act.signOnly }).click();
    await expect(stands.getByText(path.waitingFor(memberName))).toBeVisible();
    await page.getByRole('button', { name: act.handOver(memberName) }).click();
    await expect(page.getByRole('dialog').getByText(added.trim())).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: words.common.home, exact: true }).click();
    const waits = page.getByRole('region', { name: words.awaiting.title });
    await expect(waits.getByRole('link')).toHaveText([
      `${words.awaiting.issued(memberName)} (${words.awaiting.addendum})`,
    ]);
    await waits.getByRole('link').click();
    await expect(stands.getByText(path.waitingFor(memberName))).toBeVisible();
  });

  await test.step('stands beside what was signed before, and says that a key was changed', async () => {
    await answerAsMember(running, {
      sessionId,
      name: memberName,
      meaning: 'agreed',
      newKey: true,
    });
    await page.reload();
    await openSession(page, memberName);
    await toSummary();
    await expect(stands.getByText(path.signedByMember(memberName))).toBeVisible();
    const keys = page.getByRole('region', { name: words.summary.keys.title(memberName) });
    await keys.getByText(words.summary.keys.before).click();
    await expect(
      keys.getByRole('list', { name: words.summary.keys.before }).getByRole('listitem'),
    ).toHaveCount(8);
    await page.getByRole('button', { name: path.readNamed(path.link(0)) }).click();
    const asSigned = page.getByRole('region', { name: path.asSigned(path.link(0)) });
    await expect(asSigned).toBeVisible();
    await expect(asSigned.getByText(added.trim())).toHaveCount(0);
    await page.getByRole('button', { name: path.toNewest }).click();
    await expect(page.getByRole('region', { name: words.summary.sheetName })).toContainText(
      added.trim(),
    );
  });

  await test.step('all of a person leaves at once, after every line of it was listed', async () => {
    await openPerson(page, memberName);
    await chooseFromMenu(page, words.people.personMenu(memberName), words.summary.person.open);
    const dialog = page.getByRole('dialog', { name: words.summary.person.title(memberName) });
    await dialog.locator('summary').first().click();
    await expect(dialog.getByText(added.trim())).toBeVisible();
    await expect(dialog.getByText(reason)).toBeVisible();
    await dialog.getByRole('button', { name: words.summary.person.start }).click();
    await expect(dialog.getByText(words.summary.person.done(1))).toBeVisible();
    await dialog.getByRole('button', { name: words.common.close }).last().click();
    expect((await readdir(folders.exports)).map((file) => extname(file))).toEqual(['.pdf']);
    await openSession(page, memberName);
    await toSummary();
  });

  await test.step('an addendum that says the same is refused in plain words', async () => {
    await page.getByRole('button', { name: addendum.add }).click();
    await page.getByRole('button', { name: addendum.begin }).click();
    await expect(page.getByText(addendum.line)).toBeVisible();
    await closeSession(page);
    await toSummary();
    await expect(page.getByText(words.summary.changes.none)).toBeVisible();
    await page.getByRole('button', { name: act.signOnly }).click();
    await expect(page.getByRole('alert')).toHaveText(words.errors.addendum_unchanged);
  });
});

async function closeSession(page: RunningApp['page']): Promise<void> {
  await page.getByRole('button', { name: words.session.close }).click();
  const closing = page.getByRole('region', { name: words.session.closing });
  await closing.getByRole('button', { name: words.session.close }).click();
  const lookBack = page.getByRole('dialog', { name: words.session.lookBackTitle });
  await lookBack.getByRole('button', { name: words.session.lookBackDone }).click();
  await expect(page.getByText(words.session.closedLine)).toBeVisible();
}
