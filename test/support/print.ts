import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

let browser: Promise<Browser> | null = null;

/** A page of its own in a real Chromium; `endPrinting` closes the browser, and so all of them. */
export async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
  browser ??= chromium.launch({ executablePath, args: ['--no-sandbox'] });
  return (await (await browser).newContext(options)).newPage();
}

/** Prints with a real Chromium, tagged, in the size that the page's own style asks for. */
export async function printToPdf(html: string): Promise<Uint8Array> {
  const page = await openPage();
  try {
    await page.setContent(html, { waitUntil: 'load' });
    await page.evaluate('document.fonts.ready.then(() => null)');
    return new Uint8Array(
      await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }),
    );
  } finally {
    await page.context().close();
  }
}

export async function endPrinting(): Promise<void> {
  await (await browser)?.close();
  browser = null;
}
