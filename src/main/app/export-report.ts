import type { Input, Output } from '#shared/contract.ts';
import { locale } from '#shared/words/language.ts';
import { system } from '#shared/words/system.ts';
import { reportHtml, reportMarkdown } from '#main/summary/index.ts';
import type { Lifecycle } from './lifecycle.ts';
import { savePage } from './save-page.ts';
import { endings } from './summary-file.ts';

/** Asks where to, and writes the report of a quarter or a year there. Its name holds no person's name. */
export async function exportReport(
  app: Lifecycle,
  { format, ...asked }: Input<'exportReport'>,
): Promise<Output<'exportReport'>> {
  const { coachName, memberName, paper, report } = await app.host.call('readReport', asked);
  const model = { coachName, memberName, paper, report, locale: locale() };
  const { length, from } = asked.period;
  return savePage(app, {
    title: system.saveReport,
    fileName: `report-${length}-${from}-${asked.personId.slice(-8)}${endings[format]}`,
    format,
    stillMay: () => app.host.call('readReport', asked),
    bytes: async (print) =>
      format === 'markdown'
        ? Buffer.from(reportMarkdown(model))
        : print(await reportHtml(model), paper),
    record: () => app.host.recordExport({ kind: 'report_exported', subject: asked.personId }),
  });
}
