import { chooseAttachment, saveAttachment } from '../../app/attachment-files.ts';
import { exportArchive } from '../../app/export-archive.ts';
import { exportInvite } from '../../app/export-invite.ts';
import { importReply, makeKit } from '../../app/kit-files.ts';
import { exportPerson } from '../../app/export-person.ts';
import { exportReport } from '../../app/export-report.ts';
import { exportSummary } from '../../app/export-summary.ts';
import type { Lifecycle } from '../../app/lifecycle.ts';
import { printSummary } from '../../app/print-summary.ts';
import { saveVerifyPage } from '../../app/save-verify-page.ts';
import { verifyChosenFile } from '../../app/verify-chosen-file.ts';
import type { Handlers } from './handlers.ts';

/** What leaves the laptop, and what comes to it to be checked. */
export function fileHandlers(
  app: Lifecycle,
): Pick<
  Handlers,
  | 'chooseAttachment'
  | 'saveAttachment'
  | 'exportSummary'
  | 'printSummary'
  | 'exportPerson'
  | 'exportArchive'
  | 'exportReport'
  | 'makeKit'
  | 'importReply'
  | 'exportInvite'
  | 'cancelInvite'
  | 'verifyFile'
  | 'saveVerifyPage'
  | 'getAskedFile'
  | 'verifyAskedFile'
  | 'dropAskedFile'
> {
  return {
    chooseAttachment: (input) => chooseAttachment(app, input),
    saveAttachment: (input) => saveAttachment(app, input),
    exportSummary: ({ sessionId, format, draft }) =>
      exportSummary(app, sessionId, format, draft === true),
    printSummary: ({ sessionId, draft }) => printSummary(app, sessionId, draft === true),
    exportPerson: (input) => exportPerson(app, input),
    exportArchive: (input) => exportArchive(app, input),
    exportReport: (input) => exportReport(app, input),
    makeKit: (input) => makeKit(app, input),
    importReply: () => importReply(app),
    exportInvite: (input) => exportInvite(app, input, false),
    cancelInvite: (input) => exportInvite(app, input, true),
    verifyFile: () => verifyChosenFile(app.shell),
    saveVerifyPage: () => saveVerifyPage(app.shell),
    getAskedFile: () => app.asked.current(),
    verifyAskedFile: () => app.asked.verify(),
    dropAskedFile: () => {
      app.asked.drop();
      return null;
    },
  };
}
