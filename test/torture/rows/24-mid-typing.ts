import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { words } from '#shared/words/index.ts';
import { launch } from '../../../e2e/support/launch.ts';
import type { RunningApp } from '../../../e2e/support/launch.ts';
import {
  coachPassphrase,
  memberName,
  openNewVault,
  seedPlanned,
} from '../../../e2e/support/seed.ts';
import { goToPrompt, openSession, untilSaved } from '../../../e2e/support/steps/session.ts';
import { unlock } from '../../../e2e/support/steps/vault.ts';
import { screen } from '../../support/xvfb.ts';
import { countFor, tally } from '../row.ts';
import type { RowOptions, RowResult, TortureRow } from '../row.ts';

type Interruption = readonly [string, (running: RunningApp) => Promise<unknown>];

const kept = 'kept, and shown again';
const gone = 'saved text is gone';
const lastWordsGone = 'only the words of the last moment are gone';

/** What comes in the middle of typing; afterwards the vault is locked, or the page is a fresh one. */
const interruptions: readonly Interruption[] = [
  [
    'a lock by key',
    async ({ page }) => {
      await page.keyboard.press('ControlOrMeta+l');
      // What is typed is written first; until then the page is still that of the open vault.
      await lockScreen(page).waitFor();
    },
  ],
  ['a reload of the page', ({ page }) => page.reload()],
  ['the system going to sleep', ({ app }) => app.lock('suspend')],
  ['nobody there for minutes', ({ app }) => app.lock('idle')],
  ['two locks at once', ({ app }) => Promise.all([app.lock('asked'), app.lock('suspend')])],
  [
    'a reload with a lock on its heels',
    ({ page, app }) => Promise.all([page.reload(), app.lock('idle')]),
  ],
  [
    'a lock with a save on its way',
    async ({ page, app }) => {
      await page.keyboard.insertText(' more');
      await Promise.all([page.keyboard.press('Tab'), app.lock('asked')]);
    },
  ],
  [
    'leaving the page, then a lock',
    async ({ page, app }) => {
      await page.getByRole('link', { name: words.common.people, exact: true }).click();
      await app.lock('asked');
    },
  ],
  [
    'a lock as the session opens',
    async ({ page, app }) => {
      await untilSaved(page);
      await Promise.all([page.reload(), app.lock('asked')]);
    },
  ],
  [
    'the vault itself failing',
    async ({ page, app }) => {
      await untilSaved(page);
      await app.host.lock();
      await app.vaultFailed();
    },
  ],
];

export const midTyping: TortureRow = {
  id: 24,
  title: 'Sleep, lock or reload in the middle of typing',
  run: async (options) => {
    const shown = await screen();
    try {
      return await interrupt(options);
    } finally {
      shown.stop();
    }
  },
};

async function interrupt({ folder, scale, tell }: RowOptions): Promise<RowResult> {
  const folders = { data: join(folder, 'data'), exports: join(folder, 'exports') };
  for (const one of Object.values(folders)) mkdirSync(one, { mode: 0o700 });
  const running = await launch(folders);
  const chosen = interruptions.slice(0, countFor(scale, { small: 2, full: 10 }));
  try {
    await openNewVault(running);
    const { sessionId } = await seedPlanned(running);
    await running.page.reload();
    const results: { readonly what: string; readonly outcome: string }[] = [];
    for (const [index, [what, come]] of chosen.entries()) {
      const outcome = await once(running, sessionId, index, come);
      results.push({ what, outcome });
      tell(`${what}: ${outcome}`);
    }
    // A reload gives the page no time to write; what was marked as saved has to be there all the same.
    const bad = results.filter(
      ({ what, outcome }) =>
        outcome === gone || (outcome === lastWordsGone && !what.startsWith('a reload')),
    );
    return {
      cases: results.length,
      fired: results.length,
      outcomes: tally(results.map(({ outcome }) => outcome)),
      lost: bad.length,
      notes: ['a person who reloads the page within 300 ms of a key press loses those key presses'],
      failures: bad.map(({ what, outcome }) => `${what}: ${outcome}`),
    };
  } finally {
    await running.close();
  }
}

function lockScreen(page: RunningApp['page']): Locator {
  return page.getByLabel(words.lock.passphrase, { exact: true });
}

/** Types, saves, types on, is interrupted, comes back, and looks at what is on disk and on screen. */
async function once(
  running: RunningApp,
  sessionId: string,
  index: number,
  come: Interruption[1],
): Promise<string> {
  const { page, app } = running;
  const [saved, typed] = [`savedtext${index}x`, `typedtext${index}x`];
  await openSession(page, memberName);
  await goToPrompt(page, 'what.progress');
  await page.keyboard.insertText(` ${saved}`);
  await untilSaved(page);
  await page.keyboard.type(` ${typed}`);
  await come(running);

  const locked = lockScreen(page);
  const places = page.getByRole('navigation', { name: words.common.places });
  await locked.or(places).first().waitFor();
  if (app.host.standing === 'locked') {
    await locked.waitFor();
    await unlock(page, coachPassphrase);
    await places.waitFor();
  }
  const { document } = await app.host.call('openSession', { sessionId });
  const onDisk = JSON.stringify(document);
  await openSession(page, memberName);
  const onScreen = (await page.locator('[data-answer="what.progress"]').textContent()) ?? '';
  await goToPrompt(page, 'what.progress');
  // Whatever the page was left in, the next save is of the text that was there.
  await page.keyboard.insertText(' on');
  await untilSaved(page);
  const after = JSON.stringify((await app.host.call('openSession', { sessionId })).document);
  const holds = (text: string) =>
    [saved, ...(index === 0 ? [] : [`savedtext${index - 1}x`])].every((word) =>
      text.includes(word),
    );
  if (![onDisk, onScreen, after].every(holds)) return gone;
  return [onDisk, onScreen, after].every((text) => text.includes(typed)) ? kept : lastWordsGone;
}
