import { basename } from 'node:path';
import type { Output } from '#shared/contract.ts';
import type { ExportFormat } from '#shared/model/export.ts';
import { system } from '#shared/words/system.ts';
import type { Lifecycle } from './lifecycle.ts';
import { endings, outgoingSummary, summaryBytes, withPrinter } from './summary-file.ts';
import { writeExport } from './write-export.ts';

/** Asks where to, and writes the summary there, as it was last signed or as a draft. */
export async function exportSummary(
  app: Lifecycle,
  sessionId: string,
  format: ExportFormat,
  draft = false,
): Promise<Output<'exportSummary'>> {
  const { host, shell, tell } = app;
  const outgoing = await outgoingSummary(app, sessionId, draft);
  return withPrinter(shell, format, async (printer) => {
    const path = await shell.askSavePath({
      title: draft ? system.saveDraft : system.saveSummary,
      fileName: `${outgoing.fileStem}${endings[format]}`,
    });
    if (path === null) return { fileName: null };
    // The chooser can stand open for hours: throws where the vault has locked itself meanwhile, or the
    // window is in other hands.
    await host.call('getSummary', { sessionId });

    const printing = format === 'pdf';
    if (printing) tell('progress', { task: 'print', done: 0, total: 1 });
    const bytes = await summaryBytes(app, outgoing, format, printer);
    if (printing) tell('progress', { task: 'print', done: 1, total: 1 });
    await writeExport(path, bytes, () => outgoing.record('exported'));
    return { fileName: basename(path) };
  });
}
