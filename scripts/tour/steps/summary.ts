import { expect } from '../../../e2e/support/expect.ts';
import { sampleVaultAccess } from '#shared/model/app.ts';
import { words } from '#shared/words/index.ts';
import { saveSummaryAs, signAndHandOver } from '../../../e2e/support/steps/summary.ts';
import { everySize } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { member, neverShared } from '../story.ts';

export async function buildsTheSummary({ page, shoot }: Stage): Promise<void> {
  await page.getByRole('link', { name: words.session.summary, exact: true }).click();
  await expect(page.getByRole('button', { name: words.summary.act.signAndHandOver })).toBeVisible();
  for (const text of neverShared) await expect(page.getByText(text)).toHaveCount(0);
  await shoot('summary', everySize);
}

export async function signsAndHandsOver({ page, shoot }: Stage): Promise<void> {
  await signAndHandOver(page);
  await expect(
    page.getByRole('heading', { name: words.turn.words.greeting(member.name) }),
  ).toBeVisible();
  await page.getByLabel(words.turn.words.label).fill(member.words);
  await expect(page.getByText(words.common.saved).first()).toBeVisible();
  await shoot('your-turn-words', everySize);
}

export async function theLaptopGoesBack({ page, shoot }: Stage): Promise<void> {
  await page.getByRole('button', { name: words.turn.signed.handBack }).click();
  await expect(page.getByRole('button', { name: words.turn.back.open })).toBeVisible();
  await shoot('your-turn-back');
  await page.locator('input[type="password"]').fill(sampleVaultAccess.passphrase);
  await page.getByRole('button', { name: words.turn.back.open }).click();
  await expect(page.getByRole('navigation', { name: words.common.places })).toBeVisible();
}

export async function exportsTheSummary({ page, shoot, running }: Stage): Promise<void> {
  await page.getByRole('link', { name: words.common.home, exact: true }).click();
  await page
    .getByRole('link', { name: new RegExp(member.name, 'u') })
    .first()
    .click();
  await page.getByRole('link', { name: words.session.summary, exact: true }).click();
  for (const [way, ending] of [
    ['pdf', '.pdf'],
    ['bundle', '.countersign.json'],
  ] as const) {
    await saveSummaryAs(page, way);
    await expect(
      page.getByText(new RegExp(`${ending.replaceAll('.', '\\.')}\\.$`, 'u')),
    ).toBeVisible();
  }
  expect(running.folders.exports).toBeTruthy();
  await shoot('summary-signed');
}
