import { escapedStart } from '../escape.ts';
import { fenced } from '../fenced.ts';
import { inlineText, ticked, unticked } from './inline.ts';
import type { InlineContext } from './inline.ts';
import { apart, blockNames, headingLevels } from './names.ts';
import { textIn } from './tree.ts';
import type { HtmlElement, HtmlNode } from './tree.ts';

interface Block {
  readonly text: string;
  /** Whether a blank line parts it from what is before and after it. */
  readonly apart: boolean;
  readonly isList?: boolean;
}

/** Elements as blocks of Markdown, one after the other. */
export function blockText(nodes: readonly HtmlNode[], context: InlineContext): string {
  return joined(blocksOf(nodes, context));
}

/** @param inItem of a list: a list further in belongs to the line before it */
function joined(blocks: readonly Block[], inItem = false): string {
  let text = '';
  let before: Block | null = null;
  for (const block of blocks) {
    // One empty line says as much as many.
    const isSecond = block.text === '' && (before === null || before.text === '');
    if (isSecond) continue;
    if (before !== null) {
      const belongs = inItem && block.isList === true && !before.apart;
      const isApart = (before.apart || block.apart) && !belongs;
      const gap = isApart && before.text !== '' && block.text !== '';
      text += gap ? '\n\n' : '\n';
    }
    text += block.text;
    before = block;
  }
  return text.trimEnd();
}

function blocksOf(nodes: readonly HtmlNode[], context: InlineContext): readonly Block[] {
  const made: Block[] = [];
  let line: HtmlNode[] = [];
  const endLine = () => {
    const text = linesOf(inlineText(line, context));
    if (text !== '') made.push({ text, apart: false });
    line = [];
  };
  for (const node of nodes) {
    if (typeof node === 'string' || !(node.hasBlock || blockNames.has(node.name))) {
      line.push(node);
    } else {
      endLine();
      made.push(...blockOf(node, context));
    }
  }
  endLine();
  return made;
}

function blockOf(element: HtmlElement, context: InlineContext): readonly Block[] {
  const { name, children, attributes } = element;
  const own = context.own(element);
  if (own !== null) return [{ text: own, apart: true }];
  const level = headingLevels.get(name);
  if (level !== undefined) return [{ text: heading(level, children, context), apart: true }];
  switch (name) {
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dir':
      return [{ text: list(element, context), apart: true, isList: true }];
    case 'blockquote':
      return [{ text: quoted(blockText(children, context)), apart: true }];
    case 'pre':
    case 'listing':
    case 'xmp':
      return [{ text: fenced(textIn(element).replace(/^\n/u, '')), apart: true }];
    case 'hr':
      return [{ text: '---', apart: true }];
    case 'table':
      return [{ text: table(element, context), apart: true }];
  }
  if (/-en-codeblock:\s*true/iu.test(attributes['style'] ?? '')) {
    return [{ text: fenced(codeLines(children)), apart: true }];
  }
  const blocks = blocksOf(children, context);
  if (apart.has(name)) return [{ text: joined(blocks), apart: true }];
  // A line that holds nothing but its end is an empty line.
  return blocks.length > 0 ? blocks : [{ text: '', apart: false }];
}

/** Lines of inline text, each without a start that would mean something. */
function linesOf(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replaceAll(/ {2,}/gu, ' ').trim())
    .map((line) => {
      if (line.startsWith(ticked)) return `- [x] ${boxes(line.slice(1).trim())}`;
      if (line.startsWith(unticked)) return `- [ ] ${boxes(line.slice(1).trim())}`;
      return boxes(escapedStart(line));
    })
    .join('\n')
    .replace(/\n+$/u, '')
    .replaceAll(/\n{3,}/gu, '\n\n');
}

function boxes(line: string): string {
  return line.replaceAll(ticked, '[x] ').replaceAll(unticked, '[ ] ');
}

function heading(level: number, children: readonly HtmlNode[], context: InlineContext): string {
  const text = linesOf(inlineText(children, context)).replaceAll('\n', ' ').trim();
  return text === '' ? '' : `${'#'.repeat(level)} ${text}`;
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

function codeLines(children: readonly HtmlNode[]): string {
  return children
    .filter((child) => typeof child !== 'string' || child.trim() !== '')
    .map((child) => textIn(child).replace(/\n$/u, ''))
    .join('\n');
}

function list(element: HtmlElement, context: InlineContext): string {
  const isChecklist = /\bchecklist\b/u.test(element.attributes['class'] ?? '');
  let number = Number.parseInt(element.attributes['start'] ?? '1', 10) || 1;
  const lines: string[] = [];
  let width = 2;
  for (const child of element.children) {
    const text = typeof child === 'string' ? child.trim() : child.name;
    if (text === '') continue;
    if (typeof child !== 'string' && (child.name === 'ul' || child.name === 'ol')) {
      // A list right within a list belongs to the item before it.
      lines.push(indented(list(child, context), width));
      continue;
    }
    const marker = element.name === 'ol' ? `${number}. ` : '- ';
    number += 1;
    width = marker.length;
    const isItem = typeof child !== 'string' && child.name === 'li';
    const body = joined(blocksOf(isItem ? child.children : [child], context), true);
    const done = isItem && /\bchecked\b/u.test(child.attributes['class'] ?? '');
    const box = isChecklist ? `[${done ? 'x' : ' '}] ` : '';
    // A tick box at the start of the item is the item's own.
    const own = body.replace(/^- (?=\[[x ]\] )/u, '');
    lines.push(marker + box + indented(own, width).trimStart());
  }
  return lines.join('\n');
}

function indented(text: string, width: number): string {
  const space = ' '.repeat(width);
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : space + line))
    .join('\n');
}

/** A row for a row and a cell for a cell; what spans several stands in the first. */
function table(element: HtmlElement, context: InlineContext): string {
  const { rows, others } = partsOf(element);
  const before = blockText(others, context);
  const written = rows.map(({ children }) => children.filter(isSomething));
  const [first] = written;
  if (first === undefined) return before;
  if (written.every((cells) => cells.length < 2)) {
    return [before, ...written.map((cells) => blockText(cells, context))].join('\n').trim();
  }
  const lines = written.map(
    (cells) => `| ${cells.map((cell) => cellText(cell, context)).join(' | ')} |`,
  );
  const rule = `|${' --- |'.repeat(first.length)}`;
  return `${before}\n\n${[lines[0], rule, ...lines.slice(1)].join('\n')}`.trim();
}

function cellText(cell: HtmlNode, context: InlineContext): string {
  return blockText([cell], context)
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/gu, ' ');
}

function isSomething(node: HtmlNode): boolean {
  return typeof node !== 'string' || node.trim() !== '';
}

interface TableParts {
  readonly rows: readonly HtmlElement[];
  /** Captions, and whatever else stands in a table beside its rows. */
  readonly others: readonly HtmlNode[];
}

function partsOf(element: HtmlElement): TableParts {
  const rows: HtmlElement[] = [];
  const others: HtmlNode[] = [];
  for (const child of element.children) {
    if (typeof child === 'string') {
      if (isSomething(child)) others.push(child);
    } else if (child.name === 'tr') {
      rows.push(child);
    } else if (/^t(?:head|body|foot)$/u.test(child.name)) {
      const parts = partsOf(child);
      rows.push(...parts.rows);
      others.push(...parts.others);
    } else if (!/^col(?:group)?$/u.test(child.name)) {
      others.push(child);
    }
  }
  return { rows, others };
}
