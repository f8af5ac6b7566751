import { readFile } from 'node:fs/promises';
import { words } from '#shared/words/index.ts';
import { printedSummary } from '#shared/summary-page/index.ts';
import type { PageChild, PrintedSummaryModel } from '#shared/summary-page/index.ts';
import { fontFaces } from './font-faces.ts';
import { packageFile } from './package-file.ts';

const say = words.summaryPage;

/**
 * The whole page as one self-contained HTML document, ready to print: style and fonts inside, no
 * script, a title without names.
 */
export async function summaryHtml(model: PrintedSummaryModel): Promise<string> {
  const body = htmlOf(printedSummary(model));
  const [css, fonts] = await Promise.all([
    readFile(packageFile('resources/summary-page.css'), 'utf8'),
    fontFaces(body),
  ]);
  return [
    '<!doctype html>',
    `<html lang="${say.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escapeHtml(say.documentTitle)}</title>`,
    `<style>${fonts}\nbody { margin: 0; }\n${css}\n${sheet(model)}</style>`,
    '</head>',
    `<body>${body}</body>`,
    '</html>',
  ].join('\n');
}

/**
 * The sheet's size, and the line at the foot of each; only the margin boxes of print know the page's
 * number. Not in the style sheet, since the screen shares that and its page is not ours to size.
 */
function sheet({ documentId, version, signatures, paper }: PrintedSummaryModel): string {
  const [before, between, after] = say.pageOf.map(cssString);
  const reference = documentId === null ? '' : say.reference(documentId, version);
  const left = signatures.length === 0 ? say.draft : reference;
  return [
    '@page {',
    `  size: ${paper === 'A4' ? 'A4' : 'letter'};`,
    `  @bottom-left { content: ${cssString(left)}; }`,
    `  @bottom-right { content: ${before} counter(page) ${between} counter(pages) ${after}; }`,
    '}',
  ].join('\n');
}

function htmlOf(node: PageChild): string {
  if (typeof node === 'string') return escapeHtml(node);
  const attrs = Object.entries(node.attrs).map(
    ([name, value]) => ` ${name}="${escapeHtml(value)}"`,
  );
  return `<${node.tag}${attrs.join('')}>${node.children.map(htmlOf).join('')}</${node.tag}>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Every character outside of letters and digits as a CSS escape, so that no text can end the string. */
function cssString(text: string): string {
  return `"${text.replaceAll(/[^\p{L}\p{N}]/gu, (char) => `\\${(char.codePointAt(0) ?? 0).toString(16)} `)}"`;
}
