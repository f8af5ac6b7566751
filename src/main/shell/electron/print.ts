import { randomUUID } from 'node:crypto';
import type { BrowserWindow } from 'electron';
import type { Settings } from '#shared/model/app.ts';
import { AppError } from '#shared/errors.ts';
import type { ElectronApi } from './api.ts';
import { hardenSession } from './harden.ts';
import { printUrl, serveHtml } from './scheme.ts';

/**
 * Prints `html` to a tagged PDF in a hidden window that runs no script and shares no session with the
 * app's window. Throws AppError `print_failed`.
 */
export async function printInElectron(
  electron: ElectronApi,
  html: string,
  paper: Settings['paper'],
): Promise<Uint8Array> {
  const view = hiddenSheet(electron, html);
  try {
    await view.loadURL(printUrl);
    return await view.webContents.printToPDF({
      pageSize: paper,
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  } catch (error) {
    throw new AppError('print_failed', 'the window could not print', { cause: error });
  } finally {
    view.destroy();
  }
}

/** What Electron answers where the person closed the dialog without a print. */
const cancelled = /cancel/i;

/**
 * Opens the system's dialog for printing on `html`, from a window as above. Resolves when it is closed.
 * Throws AppError `print_failed`, and the reason of `signal`, which ends that window.
 */
export async function printDialogInElectron(
  electron: ElectronApi,
  html: string,
  paper: Settings['paper'],
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted();
  const view = hiddenSheet(electron, html);
  try {
    await view.loadURL(printUrl);
    const failure = await new Promise<string | null>((resolve) => {
      signal.addEventListener('abort', () => resolve(null), { once: true });
      if (signal.aborted) resolve(null);
      else {
        view.webContents.print(
          { silent: false, printBackground: true, pageSize: paper },
          (printed, reason) => resolve(printed || cancelled.test(reason) ? null : reason),
        );
      }
    });
    if (failure !== null) throw new Error(failure);
  } catch (error) {
    throw new AppError('print_failed', 'the window could not print', { cause: error });
  } finally {
    view.destroy();
  }
  signal.throwIfAborted();
}

function hiddenSheet(electron: ElectronApi, html: string): BrowserWindow {
  const session = electron.session.fromPartition(`countersign-print-${randomUUID()}`);
  hardenSession(session, (url) => url.href === printUrl || url.protocol === 'data:');
  serveHtml(session, html);
  return new electron.BrowserWindow({
    show: false,
    webPreferences: {
      session,
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    },
  });
}
