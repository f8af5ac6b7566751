import type { ListItemNode, ListNode, ParagraphNode, TextBlockNode } from '../document.ts';
import { inlineMarkdown } from './inline.ts';

/**
 * Plain text as an answer: a paragraph for each line; headings, lists, quotes and code as Markdown marks
 * them. What it marks and an answer has not, such as tables, stays the text that it is.
 */
export function markdownBlocks(text: string): readonly TextBlockNode[] {
  return blocksOf(text.replaceAll('\t', '    ').split(/\r\n?|\n/u));
}

const bullet = /^( *)[-*+•‣◦]\s+(.*)$/u;
const number = /^( *)(\d{1,6})[.)]\s+(.*)$/u;
const quote = /^ {0,3}>\s?(.*)$/u;
const heading = /^ {0,3}#{1,6}\s+(.*)$/u;
const fence = /^ {0,3}(?:```|~~~)/u;
const rule = /^ {0,3}(?:-\s*-\s*-[\s-]*|\*\s*\*\s*\*[\s*]*|_\s*_\s*_[\s_]*)$/u;

/** The deepest that lists and quotes are read into each other; beyond, signs stay signs. */
const deepest = 8;

function blocksOf(lines: readonly string[], depth = 0): readonly TextBlockNode[] {
  const made: TextBlockNode[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const nested = depth < deepest;
    if (fence.test(line)) {
      const end = endOf(lines, at + 1, (each) => !fence.test(each));
      const code = lines.slice(at + 1, end).filter((each) => each.trim() !== '');
      made.push(...code.flatMap(codeLines));
      at = end + 1;
    } else if (nested && quote.test(line)) {
      const end = endOf(lines, at, (each) => quote.test(each));
      const inner = lines.slice(at, end).map((each) => quote.exec(each)?.[1] ?? '');
      const content = blocksOf(inner, depth + 1);
      if (content.length > 0) made.push({ type: 'blockquote', content });
      at = end;
    } else if (nested && !rule.test(line) && itemOf(line) !== null) {
      const { list, end } = readList(lines, at, depth);
      made.push(list);
      at = end;
    } else {
      if (line.trim() !== '' && !rule.test(line)) made.push(...paragraphsOf(line));
      at += 1;
    }
  }
  return made;
}

interface Item {
  readonly indent: number;
  readonly ordered: boolean;
  readonly start: number;
  readonly text: string;
}

function itemOf(line: string): Item | null {
  const [, dotIndent, dotText] = bullet.exec(line) ?? [];
  if (dotIndent !== undefined && dotText !== undefined) {
    return { indent: dotIndent.length, ordered: false, start: 1, text: dotText };
  }
  const [, indent, start, text] = number.exec(line) ?? [];
  if (indent === undefined || text === undefined) return null;
  return { indent: indent.length, ordered: true, start: Number(start), text };
}

function readList(
  lines: readonly string[],
  from: number,
  depth: number,
): { readonly list: ListNode; readonly end: number } {
  const first = itemOf(lines[from] ?? '');
  const base = first?.indent ?? 0;
  const items: ListItemNode[] = [];
  let at = from;
  while (at < lines.length) {
    const item = itemOf(lines[at] ?? '');
    if (item === null || item.ordered !== first?.ordered || item.indent > base + 1) break;
    if (item.indent < base) break;
    // What is indented further belongs to the item, past blank lines too.
    const end = endOf(
      lines,
      at + 1,
      (each, index) =>
        indentOf(each) > base + 1 ||
        (each.trim() === '' && indentOf(lines[index + 1] ?? '') > base + 1),
    );
    const inner = lines
      .slice(at + 1, end)
      .map((each) => each.slice(Math.min(indentOf(each), base + 2)));
    items.push({
      type: 'listItem',
      content: [...paragraphsOf(item.text), ...blocksOf(inner, depth + 1)],
    });
    at = end;
    // Items may stand apart; the list goes on with the next.
    const next = endOf(lines, at, (each) => each.trim() === '');
    const follows = itemOf(lines[next] ?? '');
    if (follows?.ordered === first.ordered && Math.abs(follows.indent - base) < 2) at = next;
  }
  const list: ListNode = first?.ordered
    ? { type: 'orderedList', attrs: { start: first.start, type: null }, content: items }
    : { type: 'bulletList', content: items };
  return { list, end: at };
}

function endOf(
  lines: readonly string[],
  from: number,
  goesOn: (line: string, index: number) => boolean,
): number {
  let end = from;
  while (end < lines.length && goesOn(lines[end] ?? '', end)) end += 1;
  return end;
}

function indentOf(line: string): number {
  return line.trim() === '' ? 0 : line.length - line.trimStart().length;
}

function paragraphOf(line: string): ParagraphNode {
  const title = heading.exec(line)?.[1];
  const text = (title === undefined ? line : withoutClosing(title)).trim();
  const content = inlineMarkdown(text, title === undefined ? [] : ['bold']);
  return content.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content };
}

/** A heading may end with the sign that it begins with. */
function withoutClosing(title: string): string {
  const text = title.trimEnd();
  let end = text.length;
  while (text[end - 1] === '#') end -= 1;
  return end === 0 || text[end - 1] === ' ' ? text.slice(0, end) : text;
}

/** A line is laid out as one: beyond this, one that is read both ways takes minutes (TESTS 15). */
const longestLine = 20_000;

function paragraphsOf(line: string): readonly [ParagraphNode, ...ParagraphNode[]] {
  const [first = '', ...others] = piecesOf(line);
  return [paragraphOf(first), ...others.map(paragraphOf)];
}

function codeLines(line: string): readonly ParagraphNode[] {
  const code = [{ type: 'code' }] as const;
  return piecesOf(line).map((text) => ({
    type: 'paragraph',
    content: [{ type: 'text', text, marks: code }],
  }));
}

function piecesOf(line: string): readonly string[] {
  const pieces: string[] = [];
  let rest = line;
  while (rest.length > longestLine) {
    const space = rest.lastIndexOf(' ', longestLine);
    // Without a space, not between the halves of one character.
    const end =
      space > 0
        ? space
        : longestLine - (/[\uD800-\uDBFF]/u.test(rest[longestLine - 1] ?? '') ? 1 : 0);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...pieces, rest];
}
