import { randomUUID } from 'node:crypto';
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
  const session = electron.session.fromPartition(`countersign-print-${randomUUID()}`);
  hardenSession(session, (url) => url.href === printUrl || url.protocol === 'data:');
  serveHtml(session, html);
  const view = new electron.BrowserWindow({
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
