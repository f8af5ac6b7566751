import { words } from '#shared/words/index.ts';
import { expect } from '../expect.ts';
import { openAgain } from '../second-start.ts';
import { shortcutKeys } from '../shortcut-keys.ts';
import { privateNote, reloadByHand } from './stage.ts';
import type { TurnStage } from './stage.ts';

/** What somebody at the keyboard or with the mouse may try, without a script of their own. */
export async function press({ page }: TurnStage, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

export const coachKeys = (stage: TurnStage) => press(stage, shortcutKeys);

/** Everything that has the focus in turn, and a press on Escape at each. */
export async function everyStop({ page }: TurnStage): Promise<void> {
  for (let stop = 0; stop < 12; stop += 1) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
  }
}

export async function reload({ page }: TurnStage): Promise<void> {
  await reloadByHand(page);
}

/** A tab or window of the browser's own, as its menu or keys would open it. */
export async function newTab({ page }: TurnStage): Promise<void> {
  const { origin } = new URL(page.url());
  const tab = await page.context().newPage();
  const seen = await tab.goto(origin).then(
    () => tab.content(),
    () => 'closed',
  );
  expect(seen).not.toContain('root');
  await expect.poll(() => page.context().pages().length).toBe(1);
}

/** The browser's own, as its keys and its menu open them. */
export async function developerTools({ page }: TurnStage): Promise<void> {
  const context = page.context();
  const ofPage = await context.newCDPSession(page);
  const { targetInfo } = await ofPage.send('Target.getTargetInfo');
  await ofPage.detach();
  const browser = await context.browser()?.newBrowserCDPSession();
  const opened = await browser?.send('Target.openDevTools', { targetId: targetInfo.targetId });
  expect(opened?.targetId).toMatch(/./u);
  const still = async () => {
    const all = await browser?.send('Target.getTargets', { filter: [{}] });
    return all?.targetInfos.flatMap(({ url }) => (url.startsWith('devtools:') ? [url] : []));
  };
  await expect.poll(still).toEqual([]);
  await browser?.detach();
}

export async function dropFile({ page, folders }: TurnStage): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [folders.data], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
  }
  await devtools.detach();
}

/** What the coach copied just before handing over. */
export async function pasteOfBefore({ app, page }: TurnStage): Promise<void> {
  const field = page.getByLabel(words.turn.words.label);
  await field.focus();
  await page.keyboard.press('ControlOrMeta+v');
  await page.keyboard.press('ControlOrMeta+z');
  expect([
    (await field.inputValue()).includes(privateNote),
    await app.shell.clipboard.readText(),
  ]).toEqual([false, '']);
}

export async function secondStart({ folders }: TurnStage): Promise<void> {
  await openAgain(folders);
}
