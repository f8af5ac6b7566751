import type { InlineNode, ListItemNode, TextBlockNode } from '../document.ts';
import { assertNever } from '../assert-never.ts';
import { markdownBlocks } from './blocks.ts';

/** As many as there are ASCII signs, in their order, for no text to hold: Unicode calls them noncharacters. */
const asides = /[\u{fdd0}-\u{fdef}]/gu;
const firstAside = 0xfdd0;
const signs = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';
const escaped = /\\([!-/:-@[-`{-~])/gu;

/**
 * Markdown of another program as blocks of a note. Other than in what people paste, `\` takes the meaning of
 * the sign behind it, as in CommonMark.
 */
export function importedMarkdown(text: string): readonly TextBlockNode[] {
  if (!text.includes('\\')) return markdownBlocks(text);
  const aside = text
    .replaceAll(asides, '')
    .replaceAll(escaped, (_, sign: string) =>
      String.fromCodePoint(firstAside + signs.indexOf(sign)),
    );
  return markdownBlocks(aside).map(backIn);
}

function backIn(block: TextBlockNode): TextBlockNode {
  switch (block.type) {
    case 'paragraph':
      return block.content ? { ...block, content: block.content.map(backInLine) } : block;
    case 'blockquote':
      return { ...block, content: block.content.map(backIn) };
    case 'bulletList':
    case 'orderedList':
      return {
        ...block,
        content: block.content.map((item): ListItemNode => ({
          ...item,
          content: item.content.map(backIn),
        })),
      };
    default:
      return assertNever(block);
  }
}

/** In code `\` has no meaning, and stays. */
function backInLine(node: InlineNode): InlineNode {
  if (node.type !== 'text') return node;
  const before = node.marks?.some(({ type }) => type === 'code') ? '\\' : '';
  const text = node.text.replaceAll(
    asides,
    (aside) => before + (signs[(aside.codePointAt(0) ?? firstAside) - firstAside] ?? ''),
  );
  return { ...node, text };
}
