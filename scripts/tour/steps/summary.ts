import { expect } from '../../../e2e/support/expect.ts';
import { sampleVaultAccess } from '#shared/model/app.ts';
import { words } from '#shared/words/index.ts';
import { large, small } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { member, neverShared } from '../story.ts';

export async function buildsTheSummary({ page, shoot }: Stage): Promise<void> {
  await page.getByRole('link', { name: words.session.summary, exact: true }).click();
  await expect(page.getByRole('button', { name: words.summary.act.signAndHandOver })).toBeVisible();
  for (const text of neverShared) await expect(page.getByText(text)).toHaveCount(0);
  await shoot('summary', [small, large]);
}

export async function signsAndHandsOver({ page, shoot }: Stage): Promise<void> {
  await page.getByRole('button', { name: words.summary.act.signAndHandOver }).click();
  await expect(
    page.getByRole('heading', { name: words.turn.words.greeting(member.name) }),
  ).toBeVisible();
  await page.getByLabel(words.turn.words.label).fill(member.words);
  await expect(page.getByText(words.common.saved).first()).toBeVisible();
  await shoot('your-turn-words', [small, large]);
}

export async function theMemberReadsAndSigns({ page, shoot }: Stage): Promise<void> {
  await page.getByRole('button', { name: words.turn.words.next }).click();
  await expect(page.getByRole('heading', { name: words.turn.read.title })).toBeVisible();
  await shoot('your-turn-read');
  await page.getByRole('button', { name: words.turn.read.next }).click();
  await page.getByText(words.turn.sign.agreed, { exact: true }).click();
  await page.getByLabel(words.turn.sign.name).fill(member.name);
  await page.getByLabel(words.turn.sign.newPassphrase, { exact: true }).fill(member.passphrase);
  await page.getByLabel(words.turn.sign.again).fill(member.passphrase);
  await shoot('your-turn-sign');
  await page.getByRole('button', { name: words.turn.sign.sign, exact: true }).click();
  await expect(
    page.getByRole('heading', { name: words.turn.signed.title(member.name) }),
  ).toBeVisible();
  await shoot('your-turn-signed');
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
  await page.getByRole('link', { name: new RegExp(member.name, 'u') }).first().click();
  await page.getByRole('link', { name: words.session.summary, exact: true }).click();
  for (const name of [words.summary.act.savePdf, words.summary.act.saveBundle]) {
    await page.getByRole('button', { name }).click();
    const ending = name === words.summary.act.savePdf ? '.pdf' : '.countersign.json';
    await expect(page.getByText(new RegExp(`${ending.replaceAll('.', '\\.')}\\.$`, 'u'))).toBeVisible();
  }
  expect(running.folders.exports).toBeTruthy();
  await shoot('summary-signed');
}
