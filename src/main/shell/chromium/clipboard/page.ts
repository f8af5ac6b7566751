import type { Page } from 'playwright-core';
import type { SystemClipboard } from '../../shell.ts';
import { withDeadline } from '../patience.ts';

/** A lock waits for this, so it may not take long. */
const answerMs = 4_000;

/** What the page has of it: main has no DOM types of its own. */
interface PageGlobals {
  readonly navigator: {
    readonly clipboard: { readText(): Promise<string>; writeText(text: string): Promise<void> };
  };
}

/**
 * The clipboard as the page of the window reaches it, which is the only way where the system has no
 * program of its own for it. The page's scripts may neither read nor write it: the permission is there
 * for the moment of one question of ours, and not before or after.
 *
 * On X11 and Wayland what was copied ends with the browser, so a window that is gone leaves nothing.
 */
export async function pageClipboard(page: Page, origin: string): Promise<SystemClipboard> {
  const devtools = await page.context().browser()?.newBrowserCDPSession();
  const permit = async (name: string, setting: 'granted' | 'denied'): Promise<void> => {
    await devtools?.send('Browser.setPermission', { permission: { name }, setting, origin });
  };
  let before: Promise<unknown> = Promise.resolve();
  /** One question after the other: the end of one would take the permission from the next. */
  const permitted = <T>(name: string, ask: () => Promise<T>): Promise<T> => {
    const asked = async (): Promise<T> => {
      try {
        return await withDeadline(permit(name, 'granted').then(ask), answerMs);
      } finally {
        await withDeadline(permit(name, 'denied'), answerMs).catch(() => undefined);
      }
    };
    const answer = before.then(asked, asked);
    before = answer;
    return answer;
  };
  return {
    readText: async () => {
      try {
        return await permitted('clipboard-read', () => page.evaluate(readText));
      } catch {
        return null;
      }
    },
    clear: () => permitted('clipboard-write', () => page.evaluate(writeNothing)),
  };
}

/** Both run in the page, so they use nothing from outside themselves. */
function readText(): Promise<string> {
  return (globalThis as unknown as PageGlobals).navigator.clipboard.readText();
}

function writeNothing(): Promise<void> {
  return (globalThis as unknown as PageGlobals).navigator.clipboard.writeText('');
}
