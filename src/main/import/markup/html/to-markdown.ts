import type { ImportLimits } from '../../limits.ts';
import type { References } from '../references.ts';
import { blockText } from './blocks.ts';
import type { OwnElement } from './inline.ts';
import { htmlTree } from './tree.ts';
import type { HtmlElement } from './tree.ts';

const nothingOwn: OwnElement = () => null;

/**
 * HTML as Markdown: paragraphs, lines, headings, lists with tick boxes, quotes, code, tables, links, and
 * what is bold, italic or struck out. Everything else leaves its text, and what runs or loads nothing.
 *
 * @throws AppError `import_too_large`
 */
export function htmlToMarkdown(html: string, references: References, limits: ImportLimits): string {
  return treeToMarkdown(htmlTree(html, limits), references);
}

/** @param own what elements mean beyond HTML, for formats that have some of their own */
export function treeToMarkdown(
  tree: HtmlElement,
  references: References,
  own: OwnElement = nothingOwn,
): string {
  return blockText(tree.children, { references, own, open: [] });
}
