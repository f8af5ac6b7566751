import type { Page } from 'playwright-core';
import { AppError } from '#shared/errors.ts';
import { printHeaders } from '../print-page.ts';
import type { Printer } from '../shell.ts';
import { launchBrowser } from './launch.ts';
import type { LaunchedBrowser } from './launch.ts';

const printOrigin = 'https://print.invalid';

/**
 * Prints in a browser of its own, without a window, and not the app's: the page that is printed shares
 * neither process nor profile with the notes, runs no script, and the app's window does not flicker. The
 * browser starts at once, since that takes longer than a print; each sheet has a page of its own.
 */
export function openBrowserPrinter(browser: string): Printer {
  const launched = launchForSheets({ browser, headless: true });
  // Told by the print that needs it; there may be none.
  launched.catch(() => undefined);
  return {
    print: async (html, paper) => {
      try {
        const { context } = await launched;
        const page = await context.newPage();
        try {
          await showSheet(page, html);
          return await page.pdf({
            format: paper,
            preferCSSPageSize: true,
            printBackground: true,
            tagged: true,
            outline: true,
          });
        } finally {
          await page.close().catch(() => undefined);
        }
      } catch (error) {
        throw new AppError('print_failed', 'the browser could not print', { cause: error });
      }
    },
    close: () =>
      launched.then(
        ({ close }) => close(),
        () => undefined,
      ),
  };
}

/**
 * Opens the browser's dialog for printing on `html`, in a browser of its own as above, but with a window.
 * Resolves when the dialog or that window is closed; the browser is then gone. Throws AppError
 * `print_failed`, and the reason of `signal`, which closes both.
 *
 * @param options.headless nobody sees a dialog, and it is as if it were closed at once
 */
export async function printDialogInBrowser(
  options: SheetOptions,
  html: string,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted();
  try {
    const { page, close, onEnded } = await openSheet(options, html);
    try {
      const over = new Promise<void>((resolve) => {
        page.on('close', () => resolve());
        onEnded(resolve);
        signal.addEventListener('abort', () => resolve(), { once: true });
      });
      // The page's own script is off; this is the browser's, and it comes back when the dialog is closed.
      const closed = page.evaluate('window.print()').then(
        () => undefined,
        () => over,
      );
      if (!signal.aborted) await Promise.race([closed, over]);
    } finally {
      await close();
    }
  } catch (error) {
    throw new AppError('print_failed', 'the browser could not print', { cause: error });
  }
  signal.throwIfAborted();
}

interface SheetOptions {
  readonly browser: string;
  readonly headless: boolean;
}

/** A browser that shows `html` and nothing else. */
async function openSheet(options: SheetOptions, html: string) {
  const { context, close, onEnded } = await launchForSheets(options);
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await showSheet(page, html);
    return { page, close, onEnded };
  } catch (error) {
    await close();
    throw error;
  }
}

function launchForSheets({ browser, headless }: SheetOptions): Promise<LaunchedBrowser> {
  return launchBrowser({
    browser,
    headless,
    appWindow: !headless,
    devHost: null,
    javaScript: false,
    timeoutMs: 60_000,
  });
}

/** Every request of the page but the first is refused. */
async function showSheet(page: Page, html: string): Promise<void> {
  await page.route('**', (route) =>
    route.request().url() === `${printOrigin}/`
      ? route.fulfill({ body: html, headers: { ...printHeaders } })
      : route.abort('blockedbyclient'),
  );
  await page.goto(`${printOrigin}/`, { waitUntil: 'load' });
}
