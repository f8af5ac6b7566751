import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { system } from '#shared/words/system.ts';
import { words } from '#shared/words/index.ts';
import { openAgain, startWith } from './support/second-start.ts';
import { openNewVault } from './support/seed.ts';
import { expect, test } from './support/test.ts';

const builtApp = resolve(import.meta.dirname, '../out/main/chromium.js');

test('a second start brings the first window forward, says so, and ends; what it was given is opened there, or refused in words', async ({
  running,
}) => {
  const { page, folders } = running;
  let broughtForward = 0;
  const bringToFront = page.bringToFront.bind(page);
  page.bringToFront = () => {
    broughtForward += 1;
    return bringToFront();
  };

  const second = await promisify(execFile)(process.execPath, [builtApp, `--data=${folders.data}`]);

  expect(second).toEqual({ stdout: `${system.alreadyOpen}\n`, stderr: '' });
  await expect.poll(() => broughtForward).toBe(1);

  await openNewVault(running);
  await openAgain(folders);
  await expect(page.getByRole('heading', { name: words.verify.title, level: 1 })).toBeVisible();
  await expect(page.getByText('summary.countersign.json')).toBeVisible();
  await expect.poll(() => broughtForward).toBe(2);

  const stranger = join(folders.exports, 'Stranger.countersign');
  await mkdir(stranger);
  await startWith(folders.data, stranger);
  await expect(page.getByRole('alert')).toContainText(words.errors.vault_elsewhere);
});
