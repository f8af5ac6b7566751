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
    const { page, close } = await openSheet({ browser, headless: true }, html);
    try {
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

/** A browser that shows `html` and nothing else; every request of its page but the first is refused. */
async function openSheet({ browser, headless }: SheetOptions, html: string) {
  const { context, close, onEnded } = await launchBrowser({
    browser,
    headless,
    appWindow: !headless,
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
    return { page, close, onEnded };
  } catch (error) {
    await close();
    throw error;
  }
}
