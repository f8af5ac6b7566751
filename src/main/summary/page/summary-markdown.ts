import { summaryPage as say } from '#shared/words/summary-page.ts';
import { printedSummary } from '#shared/summary-page/index.ts';
import type { PrintedSummaryModel } from '#shared/summary-page/index.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { inOneLine } from './markdown-text.ts';

/**
 * The printed summary as Markdown (CommonMark), made from the same tree, so that it says the same. It
 * carries no signature, and says so.
 */
export function summaryMarkdown(model: PrintedSummaryModel): string {
  const { documentId, version, signatures } = model;
  const reference = documentId === null ? [] : [inOneLine(say.reference(documentId, version))];
  const proof = signatures.length === 0 ? [] : ['---', inOneLine(say.markdownProves)];
  return `${[...markdownBlocks(printedSummary(model)), ...proof, ...reference].join('\n\n')}\n`;
}
