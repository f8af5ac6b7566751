import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

let browser: Promise<Browser> | null = null;

/** Prints with a real Chromium, tagged, in the size that the page's own style asks for. */
export async function printToPdf(html: string): Promise<Uint8Array> {
  browser ??= chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await (await browser).newPage();
  try {
    await page.setContent(html, { waitUntil: 'load' });
    await page.evaluate('document.fonts.ready.then(() => null)');
    return new Uint8Array(
      await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }),
    );
  } finally {
    await page.close();
  }
}

export async function endPrinting(): Promise<void> {
  await (await browser)?.close();
  browser = null;
}
