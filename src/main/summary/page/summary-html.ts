import { summaryPage as say } from '#shared/words/summary-page.ts';
import { printedSummary } from '#shared/summary-page/index.ts';
import type { PrintedSummaryModel } from '#shared/summary-page/index.ts';
import { printedHtml } from './printed-html.ts';

/** The whole summary, as it is to be printed; its title holds no names. */
export async function summaryHtml(model: PrintedSummaryModel): Promise<string> {
  const { documentId, version, signatures, paper } = model;
  const reference = documentId === null ? '' : say.reference(documentId, version);
  return printedHtml({
    page: printedSummary(model),
    language: say.language,
    title: say.documentTitle,
    paper,
    foot: signatures.length === 0 ? say.draft : reference,
    pageOf: say.pageOf,
  });
}
