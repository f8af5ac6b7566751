import type { Page } from 'playwright-core';
import { words } from '#shared/words/index.ts';
import { expect } from '../../../e2e/support/expect.ts';
import { everySize } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { member } from '../story.ts';

const { read, sign, signed } = words.turn;

export async function theMemberReads({ page, shoot }: Stage): Promise<void> {
  await page.getByRole('button', { name: words.turn.words.next }).click();
  await expect(page.getByRole('heading', { name: read.title })).toBeVisible();
  await shoot('your-turn-read', everySize);
  await page.getByRole('button', { name: read.next }).click();
}

/** Looks at what declining asks for, and agrees after all. */
export async function theMemberCouldDecline({ page, shoot }: Stage): Promise<void> {
  await page.getByText(sign.declined, { exact: true }).click();
  await page.getByLabel(sign.reason).fill(member.reason);
  await shoot('your-turn-decline', everySize);
  await page.getByText(sign.agreed, { exact: true }).click();
}

export async function theMemberSigns({ page, shoot }: Stage): Promise<void> {
  await page.getByLabel(sign.name).fill(member.name);
  await drawSignature(page);
  await page.getByLabel(sign.newPassphrase, { exact: true }).fill(member.passphrase);
  await page.getByLabel(sign.again).fill(member.passphrase);
  await shoot('your-turn-sign', everySize, page.getByText(sign.name, { exact: true }));
  await page.getByRole('button', { name: sign.sign, exact: true }).click();
  await expect(page.getByRole('heading', { name: signed.title(member.name) })).toBeVisible();
  await shoot('your-turn-signed', everySize);
}

/** A quick hand: a row of loops, and a line below them. */
async function drawSignature(page: Page): Promise<void> {
  const field = page.getByRole('img', { name: sign.drawing.empty });
  await field.scrollIntoViewIfNeeded();
  const box = await field.boundingBox();
  if (box === null) throw new Error('There is no field to draw in.');
  const loops = Array.from({ length: 70 }, (_, step) => {
    const along = step / 70;
    return [
      0.12 + 0.5 * along + 0.05 * Math.sin(along * 40),
      0.5 + 0.28 * Math.cos(along * 25) * (1 - along * 0.6),
    ] as const;
  });
  const below = [0.3, 0.5, 0.7].map((x) => [x, 0.9 - 0.15 * x] as const);
  for (const stroke of [loops, below]) {
    for (const [index, [x, y]] of stroke.entries()) {
      await page.mouse.move(box.x + x * box.width, box.y + y * box.height);
      if (index === 0) await page.mouse.down();
    }
    await page.mouse.up();
  }
}
