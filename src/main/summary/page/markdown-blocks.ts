import type { PageChild, PageNode } from '#shared/summary-page/index.ts';
import { inOneLine, inParagraph } from './markdown-text.ts';

/** A page's tree as Markdown (CommonMark), block by block. */
export function markdownBlocks(page: PageNode): readonly string[] {
  return page.children.flatMap(blocksOf);
}

/** What stands apart in Markdown, separated by empty lines. */
function blocksOf(child: PageChild): readonly string[] {
  if (typeof child === 'string') return [inParagraph(child)];
  const text = textIn(child);
  switch (child.tag) {
    case 'footer':
      // What it says is about the PDF.
      return [];
    case 'h1':
      return [`# ${inOneLine(text)}`];
    case 'h2':
      return [`## ${inOneLine(text)}`];
    case 'h3':
      return [`### ${inOneLine(text)}`];
    case 'svg':
      return [`*${inOneLine(child.attrs['aria-label'] ?? '')}*`];
    case 'dl':
      return [listOf(child.children)];
    case 'ul':
      return [listOf(child.children)];
    case 'table':
      return [listOf(rowsOf(child))];
    case 'blockquote':
      return [inParagraph(text).replaceAll(/^/gm, '> ')];
    case 'p':
      return paragraph(child, text);
    default:
      return child.children.flatMap(blocksOf);
  }
}

function paragraph(node: PageNode, text: string): readonly string[] {
  if (text.trim() === '') return [];
  if (hasClass(node, 'sp-hand')) return [`### ${inOneLine(text)}`];
  const [label, ...rest] = node.children;
  return isLabel(label)
    ? [`**${inOneLine(textIn(label))}:** ${inOneLine(rest.map(textIn).join(' '))}`]
    : [inParagraph(text)];
}

function listOf(items: readonly PageChild[]): string {
  return items.map((item) => `- ${itemText(item)}`).join('\n');
}

/** A term and what it is, cells of a row, or plain words. */
function itemText(item: PageChild): string {
  if (typeof item === 'string') return inOneLine(item);
  const [first, ...rest] = item.children;
  if (isElement(first) && first.tag === 'dt') {
    return `**${inOneLine(textIn(first))}:** ${rest.map((one) => inOneLine(textIn(one))).join(' ')}`;
  }
  if (isElement(first) && first.tag === 'td') {
    return item.children.map((cell) => inOneLine(textIn(cell))).join(' – ');
  }
  return inOneLine(textIn(item));
}

/** The rows of a table's body: what a column means, its words show. */
function rowsOf({ children }: PageNode): readonly PageChild[] {
  return children.flatMap((part) => (isElement(part) && part.tag === 'tbody' ? part.children : []));
}

function isElement(child: PageChild | undefined): child is PageNode {
  return typeof child === 'object';
}

function isLabel(child: PageChild | undefined): child is PageNode {
  return isElement(child) && hasClass(child, 'sp-label');
}

function hasClass(node: PageNode, name: string): boolean {
  return (node.attrs['class'] ?? '').split(' ').includes(name);
}

function textIn(child: PageChild): string {
  return typeof child === 'string' ? child : child.children.map(textIn).join(' ');
}
