import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { findBrowser } from '#main/shell/chromium/browser.ts';
import { sandboxOff } from '#main/shell/chromium/launch.ts';
import { isOfPage } from './sent-page.ts';
import type { OpenedPage, SentPage } from './sent-page.ts';

/** Opens a file in a Chromium of its own. */
export async function openInChromium(url: string): Promise<OpenedPage> {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    chromiumSandbox: !sandboxOff,
  });
  const context = await browser.newContext({ offline: true, acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const heard: string[] = [];
  page.on('request', (request) => {
    if (!isOfPage(request.url(), url)) heard.push(request.url());
  });
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(error.message));
  await page.goto(url);
  return { page: pageOf(page), heard, close: () => browser.close() };
}

function pageOf(page: Page): SentPage {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const field = (label: string) => page.getByLabel(label, { exact: true });
  return {
    heading: (name) => page.getByRole('heading', { name, exact: true }).waitFor(),
    says: (text) => page.getByText(text).first().waitFor(),
    texts: (selector) => page.locator(selector).allTextContents(),
    fill: (label, text) => field(label).fill(text),
    press: (name) => button(name).click(),
    choose: (label) => field(label).check(),
    unfold: (summary) => page.getByText(summary, { exact: true }).click(),
    attach: (label, paths) => field(label).setInputFiles([...paths]),
    save: async (name, path) => {
      const download = page.waitForEvent('download');
      await button(name).click();
      await (await download).saveAs(path);
    },
  };
}
