import { words } from '#shared/words/index.ts';
import { heapOf } from './support/bridge.ts';
import {
  coachPassphrase,
  memberName,
  openVaultWith,
  plainSession,
  seedSession,
} from './support/seed.ts';
import { openSession } from './support/steps/session.ts';
import { expect, test } from './support/test.ts';
import {
  coachKeys,
  developerTools,
  dropFile,
  everyStop,
  newTab,
  pasteOfBefore,
  press,
  reload,
  secondStart,
} from './support/your-turn/by-hand.ts';
import {
  askForReload,
  comeInWithout,
  everyCommand,
  forgeMain,
  replayTokens,
  speakFromFrame,
} from './support/your-turn/by-message.ts';
import {
  embed,
  fetchFiles,
  goTo,
  leaveForNothing,
  openWindows,
  runInPage,
  takeOver,
  talkToOthers,
  walkHistory,
} from './support/your-turn/by-script.ts';
import {
  privateAnswer,
  privateNote,
  say,
  standsFirm,
  tokensOf,
} from './support/your-turn/stage.ts';
import type { TurnStage } from './support/your-turn/stage.ts';

const shared = 'Leave with one thing less on the list.';

/**
 * Every way out of 'Your turn' that is tried. The driver's keys reach the page and not the browser around
 * it; what the browser's own keys would do is tried by its effect: a reload, a tab, a window, the history.
 */
const waysOut: Readonly<Record<string, (stage: TurnStage) => Promise<void>>> = {
  'the clipboard of before': pasteOfBefore,
  'the coach’s keys: palette, search, lock, settings, privacy': coachKeys,
  'keys for back and forward': (stage) =>
    press(stage, ['Alt+ArrowLeft', 'Alt+ArrowRight', 'Alt+Home', 'Backspace']),
  'keys for finding in the page': (stage) =>
    press(stage, ['ControlOrMeta+f', 'ControlOrMeta+g', 'F3', 'Escape']),
  'keys for the source, printing and saving the page': (stage) =>
    press(stage, ['ControlOrMeta+u', 'ControlOrMeta+p', 'ControlOrMeta+s', 'Escape']),
  'keys for a new window, a new tab, a closed tab': (stage) =>
    press(stage, ['ControlOrMeta+n', 'ControlOrMeta+t', 'ControlOrMeta+Shift+t']),
  'keys for developer tools': (stage) =>
    press(stage, [
      'F12',
      'ControlOrMeta+Shift+i',
      'ControlOrMeta+Shift+j',
      'ControlOrMeta+Shift+c',
    ]),
  'developer tools, and so none over the hand-back': developerTools,
  'keys for the size of the text and the whole screen': (stage) =>
    press(stage, ['ControlOrMeta++', 'ControlOrMeta+-', 'ControlOrMeta+0', 'F11', 'F11']),
  'keys for the address, the menu and a reload': (stage) =>
    press(stage, ['ControlOrMeta+l', 'F6', 'F10', 'Shift+F10', 'Escape', 'F5', 'ControlOrMeta+r']),
  'every stop of the keyboard': everyStop,
  'a reload': reload,
  'a new tab': newTab,
  'a file dropped on the window': dropFile,
  'history, back, forward and written anew': walkHistory,
  'another page of the app': (stage) => goTo(stage, ['/index.html', '/your-turn.html', '/people']),
  'another address': (stage) =>
    goTo(stage, [
      'file:///etc/passwd',
      'https://example.com/',
      'view-source:https://countersign.invalid/',
      'data:text/html,out',
      'chrome://history/',
    ]),
  'an empty page': leaveForNothing,
  'windows that the page opens': openWindows,
  'the app in a frame': embed,
  'files of the app and of the vault': fetchFiles,
  'workers and what a browser stores': takeOver,
  'messages to other windows': talkToOthers,
  'a script of one’s own in the page': runInPage,
  'every command of the coach': everyCommand,
  'what only main says': forgeMain,
  'a token shown again': replayTokens,
  'commands of the turn before a token': comeInWithout,
  'commands out of a frame': speakFromFrame,
  'asking for the page again and again': askForReload,
  'a second start of the app': secondStart,
};

test('Your turn leads nowhere private, by any of these ways', async ({ running }) => {
  const { app, page } = running;
  const text = {
    ...plainSession,
    answers: { ...plainSession.answers, 'what.obstacles': privateAnswer },
    notes: privateNote,
  };
  const ids = await openVaultWith(running, () => seedSession(running, text));
  const stage: TurnStage = { ...running, ids, tokens: tokensOf(page) };

  await test.step('the coach copies a note and hands over', async () => {
    await openSession(page, memberName);
    await page.getByRole('textbox', { name: words.session.onlyYou }).click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('ControlOrMeta+c');
    await expect.poll(app.shell.clipboard.readText).toContain(privateNote);
    // The reading here may have kept the app's own from seeing what was copied: it looks once more, alone.
    await app.noteCopied();
    await app.host.call('issueSummary', { sessionId: ids.sessionId });
    // As the button does it, from the coach's page and through all of main.
    await say(page, [{ id: 900, command: 'handOver', input: { sessionId: ids.sessionId } }]);
    await standsFirm(stage);
  });

  for (const [name, tryIt] of Object.entries(waysOut)) {
    await test.step(name, async () => {
      await tryIt(stage);
      await standsFirm(stage);
    });
  }

  await test.step('the page’s memory holds what was shared, and nothing else', async () => {
    const heap = await heapOf(page);
    const found = [shared, privateAnswer, privateNote].map((text) => heap.includes(text));
    expect(found).toEqual([true, false, false]);
  });

  await test.step('only the coach’s passphrase leads back', async () => {
    await page.getByRole('button', { name: words.turn.notNow }).click();
    const field = page.getByLabel(words.turn.back.passphrase('Robin Vale'), { exact: true });
    await field.fill('not the passphrase');
    await page.keyboard.press('Enter');
    await expect(page.getByText(words.turn.back.wrong)).toBeVisible();
    expect(app.host.standing).toBe('handed_over');
    await field.fill(coachPassphrase);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('navigation', { name: words.common.places })).toBeVisible();
  });
});
