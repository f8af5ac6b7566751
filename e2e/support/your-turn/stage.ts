import type { Page } from 'playwright-core';
import type { Bridge } from '#shared/bridge.ts';
import { words } from '#shared/words/index.ts';
import { expect } from '../expect.ts';
import type { RunningApp } from '../launch.ts';
import { memberName } from '../seed.ts';
import type { SeededSession } from '../seed.ts';

/** The handed-over window, and what somebody at it may try. */
export interface TurnStage extends RunningApp {
  readonly ids: SeededSession;
  /** The tokens by which main opened the page so far, newest last. */
  readonly tokens: readonly string[];
}

/** What only the coach may read. */
export const privateAnswer = 'obsidian teapot argument';
export const privateNote = 'velvet cartographer doubt';

/** The page is there, and nothing but the page. */
export async function standsFirm({ app, page }: TurnStage): Promise<void> {
  await expect(
    page.getByRole('heading', { name: words.turn.words.greeting(memberName) }),
  ).toBeVisible();
  const content = `${await page.title()} ${await page.content()}`;
  expect({
    standing: app.host.standing,
    private: [privateAnswer, privateNote].filter((text) => content.includes(text)),
    places: await page.getByRole('navigation', { name: words.common.places }).count(),
    dialogs: await page.getByRole('dialog').count(),
    frames: page.frames().filter((frame) => frame !== page.mainFrame() && !frame.isDetached())
      .length,
    windows: page.context().pages().length,
  }).toEqual({
    standing: 'handed_over',
    private: [],
    places: 0,
    dialogs: 0,
    frames: 0,
    windows: 1,
  });
}

/** The one-time tokens that stand in the addresses that main loads. */
export function tokensOf(page: Page): readonly string[] {
  const tokens: string[] = [];
  page.on('request', (request) => {
    const token = new URL(request.url()).searchParams.get('token');
    if (token !== null) tokens.push(token);
  });
  return tokens;
}

/** Without waiting for all of the page: main loads it anew as soon as it asks. */
export async function reloadByHand(page: Page): Promise<void> {
  await page.reload({ waitUntil: 'commit' });
}

/** Says something to main without waiting for an answer, as a script in the page could. */
export function say(page: Page, messages: readonly unknown[]): Promise<void> {
  return page.evaluate(
    (texts) => {
      const { countersign } = window as unknown as { countersign: Bridge };
      for (const text of texts) countersign.post(text);
    },
    messages.map((message) => JSON.stringify(message)),
  );
}
