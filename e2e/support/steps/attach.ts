import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { words } from '#shared/words/index.ts';
import { dots } from '../../../test/support/images.ts';
import { expect } from '../expect.ts';
import type { RunningApp } from '../launch.ts';
import { goToPrompt } from './session.ts';

export const imageName = 'Flip chart.png';

/**
 * Puts an image into the answer about progress by the slash menu, as the file chooser gives it.
 *
 * @param image.holds a text within its bytes, which no drawing shows
 */
export async function attachImage(
  { page, folders, chooseFile }: RunningApp,
  { name = imageName, said = 'After lunch', holds = '' } = {},
): Promise<void> {
  const path = join(folders.exports, name);
  await writeFile(path, Buffer.concat([dots.png, Buffer.from(holds)]));
  chooseFile(path);
  await goToPrompt(page, 'what.progress');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/file');
  await page.keyboard.press('Enter');
  const block = page.getByRole('group', { name: words.attachments.image });
  await expect(block.getByRole('img', { name })).toBeVisible();
  await page.keyboard.insertText(said);
  chooseFile(null);
  await rm(path);
}
