import { assertNever } from '../model/assert-never.ts';
import type { InlineNode, TextBlockNode } from '../model/document.ts';

/** What somebody wrote, so that Markdown shows it letter by letter and takes none of it for markup or HTML. */
export function plainText(text: string): string {
  return text
    .replaceAll(/[\\`*_{}[\]<>#|~^$&]/g, '\\$&')
    .replaceAll(/^(\s*)([-+=])/gm, '$1\\$2')
    .replaceAll(/^(\s*\d+)([.)])/gm, '$1\\$2');
}

/** The same as one line: in a heading, or an item of a list. */
export function plainLine(text: string): string {
  return plainText(text.replaceAll(/\s+/g, ' ').trim());
}

/** Blocks of text as Markdown (CommonMark), with an empty line between two of them. */
export function markdownOf(blocks: readonly TextBlockNode[]): string {
  return blocks
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n\n');
}

export function inlineMarkdown(content: readonly InlineNode[] = []): string {
  return content.map(inlineText).join('');
}

const marks = {
  bold: ['**', '**'],
  italic: ['*', '*'],
  strike: ['~~', '~~'],
  underline: ['<u>', '</u>'],
  code: ['`', '`'],
} as const;

function inlineText(node: InlineNode): string {
  if (node.type === 'hardBreak') return '\\\n';
  const code = node.marks?.some(({ type }) => type === 'code') === true;
  // What stands in a span of code stands there as it is; a backtick would end it.
  const text = code ? node.text.replaceAll('`', "'") : plainText(node.text);
  // Markup counts only where it touches a letter: the spaces around it stay outside.
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  if (inner === '') return text;
  const marked = (node.marks ?? []).reduceRight(
    (within, { type }) => `${marks[type][0]}${within}${marks[type][1]}`,
    inner,
  );
  return `${before}${marked}${after}`;
}

function blockText(block: TextBlockNode): string {
  switch (block.type) {
    case 'paragraph':
      return inlineMarkdown(block.content).trim();
    case 'blockquote':
      return markdownOf(block.content).replaceAll(/^/gm, '> ');
    case 'bulletList':
      return block.content.map(({ content }) => item('- ', content)).join('\n');
    case 'orderedList': {
      const first = block.attrs?.start ?? 1;
      return block.content.map(({ content }, at) => item(`${first + at}. `, content)).join('\n');
    }
    default:
      return assertNever(block);
  }
}

function item(bullet: string, content: readonly TextBlockNode[]): string {
  const inside = ' '.repeat(bullet.length);
  return bullet + markdownOf(content).replaceAll(/\n(?=.)/g, `\n${inside}`);
}
