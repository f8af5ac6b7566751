import { readFile } from 'node:fs/promises';
import type { PageChild, PageNode } from '#shared/summary-page/index.ts';
import { fontFaces } from './font-faces.ts';
import { packageFile } from './package-file.ts';

/** A document in the style of the summary's page. */
interface Printed {
  readonly page: PageNode;
  /** BCP 47 tag of its words. */
  readonly language: string;
  /** Holds no name. */
  readonly title: string;
  readonly paper: 'A4' | 'Letter';
  /** What stands at the foot of each sheet. */
  readonly foot: string;
  /** The words before, between and after the page's number and their count. */
  readonly pageOf: readonly [string, string, string];
}

/** A page as one self-contained HTML document, ready to print: style and fonts inside, no script. */
export async function printedHtml(printed: Printed): Promise<string> {
  const body = htmlOf(printed.page);
  const [css, fonts] = await Promise.all([
    readFile(packageFile('resources/summary-page.css'), 'utf8'),
    fontFaces(body),
  ]);
  return [
    '<!doctype html>',
    `<html lang="${printed.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escapeHtml(printed.title)}</title>`,
    `<style>${fonts}\nbody { margin: 0; }\n${css}\n${sheet(printed)}</style>`,
    '</head>',
    `<body>${body}</body>`,
    '</html>',
  ].join('\n');
}

/**
 * The sheet's size, and the line at the foot of each; only the margin boxes of print know the page's
 * number. Not in the style sheet, since the screen shares that and its page is not ours to size.
 */
function sheet({ paper, foot, pageOf }: Printed): string {
  const [before, between, after] = pageOf.map(cssString);
  return [
    '@page {',
    `  size: ${paper === 'A4' ? 'A4' : 'letter'};`,
    `  @bottom-left { content: ${cssString(foot)}; }`,
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
