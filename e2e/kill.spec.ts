import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { words } from '#shared/words/index.ts';
import { launch } from './support/launch.ts';
import type { Folders } from './support/launch.ts';
import { coachPassphrase } from './support/seed.ts';
import { unlock } from './support/steps/vault.ts';
import { expect, test } from './support/test.ts';

/** Saved words after which the process is killed, in the middle of the next one. */
const killAfter = [1, 4];

test('kill -9 in mid-typing loses nothing that was marked as saved', async ({ folders }) => {
  for (const [round, count] of killAfter.entries()) {
    const saved = await typeUntilKilled(folders, round, count);
    expect(saved.length).toBeGreaterThanOrEqual(count);

    const { page, close } = await launch(folders);
    await unlock(page, coachPassphrase);
    await page.getByRole('link', { name: words.common.search }).click();
    for (const word of saved) {
      await page.getByRole('combobox').fill(word);
      await expect(page.getByRole('option')).toHaveCount(1);
    }
    await close();
  }
});

/** Runs the app in a process of its own, which types and tells what it saw marked as saved. */
async function typeUntilKilled(
  folders: Folders,
  round: number,
  count: number,
): Promise<readonly string[]> {
  const program = join(import.meta.dirname, 'support/typing-app.ts');
  const child = spawn(process.execPath, [program, folders.data, folders.exports, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const saved: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const [what, word = ''] = line.split(' ');
    if (what === 'saved') saved.push(word);
    // Told between two key presses of a word that is not saved yet.
    if (what === 'typing' && saved.length >= count) child.kill('SIGKILL');
  }
  return saved;
}
