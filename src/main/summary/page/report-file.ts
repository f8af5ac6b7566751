import { reportPage, reportPeriodName } from '#shared/report-page/index.ts';
import type { ReportPageModel } from '#shared/report-page/index.ts';
import { report as say } from '#shared/words/report.ts';
import { summaryPage } from '#shared/words/summary-page.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { inOneLine } from './markdown-text.ts';
import { printedHtml } from './printed-html.ts';

/** A report as it is to be printed; neither its title nor its foot holds a name. */
export async function reportHtml(model: ReportPageModel): Promise<string> {
  return printedHtml({
    page: reportPage(model),
    language: say.language,
    title: say.documentTitle,
    paper: model.paper,
    foot: `${say.notSigned}, ${reportPeriodName(model.report.period)}`,
    pageOf: summaryPage.pageOf,
  });
}

/** The same as Markdown. */
export function reportMarkdown(model: ReportPageModel): string {
  return `${[...markdownBlocks(reportPage(model)), '---', inOneLine(say.proves)].join('\n\n')}\n`;
}
