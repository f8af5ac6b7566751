import { exportSummary } from '../../app/export-summary.ts';
import type { Lifecycle } from '../../app/lifecycle.ts';
import { verifyChosenFile } from '../../app/verify-chosen-file.ts';
import type { Handlers } from './handlers.ts';

/** What leaves the laptop, and what comes to it to be checked. */
export function fileHandlers(app: Lifecycle): Pick<Handlers, 'exportSummary' | 'verifyFile'> {
  return {
    exportSummary: ({ sessionId, format }) => exportSummary(app, sessionId, format),
    verifyFile: () => verifyChosenFile(app.shell),
  };
}
