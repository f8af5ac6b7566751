import type { Settings } from '#shared/model/app.ts';
import { AppError } from '#shared/errors.ts';
import { printHeaders } from '../print-page.ts';
import { launchBrowser } from './launch.ts';

const printOrigin = 'https://print.invalid';

/**
 * Prints `html` to a tagged PDF.
 *
 * A browser of its own, without a window, and not the app's: the page that is printed shares neither
 * process nor profile with the notes, runs no script, and the app's window does not flicker. It is
 * closed at once. Throws AppError `print_failed`.
 */
export async function printInBrowser(
  browser: string,
  html: string,
  paper: Settings['paper'],
): Promise<Uint8Array> {
  try {
    const { context, close } = await launchBrowser({
      browser,
      headless: true,
      appWindow: false,
      devHost: null,
      javaScript: false,
      timeoutMs: 60_000,
    });
    try {
      await context.route('**', (route) =>
        route.request().url() === `${printOrigin}/`
          ? route.fulfill({ body: html, headers: { ...printHeaders } })
          : route.abort('blockedbyclient'),
      );
      const page = context.pages()[0] ?? (await context.newPage());
      await page.goto(`${printOrigin}/`, { waitUntil: 'load' });
      return await page.pdf({
        format: paper,
        preferCSSPageSize: true,
        printBackground: true,
        tagged: true,
        outline: true,
      });
    } finally {
      await close();
    }
  } catch (error) {
    throw new AppError('print_failed', 'the browser could not print', { cause: error });
  }
}
