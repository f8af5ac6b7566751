import type { Output } from '#shared/contract.ts';
import type { ExportFormat } from '#shared/model/export.ts';
import { system } from '#shared/words/system.ts';
import type { Lifecycle } from './lifecycle.ts';
import { savePage } from './save-page.ts';
import { endings, outgoingSummary, summaryBytes } from './summary-file.ts';

/** Asks where to, and writes the summary there, as it was last signed or as a draft. */
export async function exportSummary(
  app: Lifecycle,
  sessionId: string,
  format: ExportFormat,
  draft = false,
): Promise<Output<'exportSummary'>> {
  const outgoing = await outgoingSummary(app, sessionId, draft);
  return savePage(app, {
    title: draft ? system.saveDraft : system.saveSummary,
    fileName: `${outgoing.fileStem}${endings[format]}`,
    format,
    // Throws where the vault has locked itself meanwhile, or the window is in other hands.
    stillMay: () => app.host.call('getSummary', { sessionId }),
    bytes: (print) => summaryBytes(app, outgoing, format, print),
    record: () => outgoing.record('exported'),
  });
}
