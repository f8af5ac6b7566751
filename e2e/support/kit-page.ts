import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { findBrowser } from '#main/shell/chromium/browser.ts';
import { sandboxOff } from '#main/shell/chromium/launch.ts';

/** What a team member does on the page that was sent to them, in whichever browser. Names are what they read. */
export interface KitPage {
  /** Waits for a heading. */
  heading(name: string): Promise<void>;
  /** Waits until the page says this somewhere. */
  says(text: string): Promise<void>;
  /** Types into the field of a label, over what is in it. */
  fill(label: string, text: string): Promise<void>;
  press(button: string): Promise<void>;
  choose(label: string): Promise<void>;
  attach(label: string, path: string): Promise<void>;
  /** Presses what saves a file, and puts the file at `path`. */
  save(button: string, path: string): Promise<void>;
  picture(path: string): Promise<void>;
}

/** Opens a file in a Chromium of its own that has no network. */
export async function openInChromium(
  url: string,
): Promise<{ readonly page: KitPage; readonly raw: Page; close(): Promise<void> }> {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    chromiumSandbox: !sandboxOff,
  });
  const context = await browser.newContext({ offline: true, acceptDownloads: true });
  const raw = await context.newPage();
  raw.setDefaultTimeout(30_000);
  await raw.goto(url);
  return { page: pageOf(raw), raw, close: () => browser.close() };
}

function pageOf(page: Page): KitPage {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const field = (label: string) => page.getByLabel(label, { exact: true });
  return {
    heading: (name) => page.getByRole('heading', { name, exact: true }).waitFor(),
    says: (text) => page.getByText(text).first().waitFor(),
    fill: (label, text) => field(label).fill(text),
    press: (name) => button(name).click(),
    choose: (label) => field(label).check(),
    attach: (label, path) => field(label).setInputFiles(path),
    save: async (name, path) => {
      const download = page.waitForEvent('download');
      await button(name).click();
      await (await download).saveAs(path);
    },
    picture: async (path) => {
      await page.screenshot({ path, fullPage: true });
    },
  };
}
