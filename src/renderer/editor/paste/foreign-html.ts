import { DOMParser } from '@tiptap/pm/model';
import type { ParseOptions, Schema, Slice } from '@tiptap/pm/model';
import { makeWordLists } from './word-lists.ts';

/** Reads HTML that another program put on the clipboard; our own is read as it is. */
export class ForeignHtmlParser extends DOMParser {
  constructor(schema: Schema) {
    super(schema, DOMParser.fromSchema(schema).rules);
  }

  override parseSlice(dom: Node, options?: ParseOptions): Slice {
    if (dom instanceof Element || dom instanceof DocumentFragment) tidyForeign(dom);
    return super.parseSlice(dom, options);
  }
}

const never = 'script, style, template, iframe, object, embed, svg, math, link, meta, title, xml';
const headings = 'h1, h2, h3, h4, h5, h6, p.MsoTitle, p.MsoSubtitle';
const blocks = 'p, div, ul, ol, li, blockquote, table, h1, h2, h3, h4, h5, h6, hr';

/**
 * Gives the structure that Word and Google Docs mean the elements that the schema knows. What it has no
 * element for falls away by itself: images, links, styles.
 */
function tidyForeign(root: Element | DocumentFragment): void {
  if (root.querySelector('[data-pm-slice]')) return;
  for (const element of root.querySelectorAll(never)) element.remove();
  makeWordLists(root);
  for (const quote of root.querySelectorAll('p.MsoQuote, p.MsoIntenseQuote')) {
    wrap([quote], 'blockquote');
  }
  // A heading becomes a paragraph in bold: an answer stands under a heading already.
  for (const heading of root.querySelectorAll(headings)) {
    // Google Docs sets the weight of its words, which would undo it.
    for (const styled of heading.querySelectorAll('[style]')) styled.removeAttribute('style');
    wrap([...heading.childNodes], 'strong');
  }
  // A cell is a line of its own, or the words of a row would run into each other.
  for (const cell of root.querySelectorAll('td, th')) {
    if (!cell.querySelector(blocks)) wrap([...cell.childNodes], 'p');
  }
  for (const line of root.querySelectorAll('br')) {
    if (line.matches('.Apple-interchange-newline') || isBetweenBlocks(line)) line.remove();
  }
  // Lines left empty to make room; paragraphs have room of their own.
  for (const line of root.querySelectorAll('p')) {
    if (line.textContent.trim() === '' && line.closest('li') === null) line.remove();
  }
}

function wrap(nodes: readonly ChildNode[], tag: string): void {
  const [first] = nodes;
  if (!first) return;
  const around = first.ownerDocument?.createElement(tag);
  if (!around) return;
  first.before(around);
  around.append(...nodes);
}

function isBetweenBlocks(line: Element): boolean {
  const beside = [line.previousSibling, line.nextSibling].filter(
    (node) => node !== null && node.textContent?.trim() !== '',
  );
  return beside.some((node) => node instanceof Element && node.matches(blocks));
}
