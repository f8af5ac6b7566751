import type { InlineNode, MarkNode } from '../document.ts';

const letter = '[\\p{L}\\p{N}]';

/**
 * What Markdown marks within a line. A sign that stands alone, as in `5 * 3`, marks nothing. What stands in
 * brackets has no bracket in it and a longest length, so that a line of nothing but brackets is read in one pass.
 */
const signs = new RegExp(
  [
    '`(?<code>[^`]+)`',
    '!\\[(?<image>[^\\][]{0,1000})\\]\\([^)\\s]{0,4000}\\)',
    '\\[(?<link>[^\\][]{1,1000})\\]\\((?<address>[^)\\s]{1,4000})\\)',
    '\\*\\*(?<bold>\\S(?:[^*]*\\S)?)\\*\\*',
    `(?<!${letter})__(?<strong>\\S(?:[^_]*\\S)?)__(?!${letter})`,
    '~~(?<strike>\\S(?:[^~]*\\S)?)~~',
    '\\*(?<italic>[^\\s*](?:[^*]*[^\\s*])?)\\*',
    `(?<!${letter})_(?<slanted>[^\\s_](?:[^_]*[^\\s_])?)_(?!${letter})`,
  ].join('|'),
  'gu',
);

const markOf: Readonly<Record<string, MarkNode['type']>> = {
  bold: 'bold',
  strong: 'bold',
  strike: 'strike',
  italic: 'italic',
  slanted: 'italic',
};

/** A line of Markdown as text with marks; addresses stay readable, images leave what they were called. */
export function inlineMarkdown(
  line: string,
  marks: readonly MarkNode['type'][] = [],
): readonly InlineNode[] {
  const plain = (text: string, own: readonly MarkNode['type'][] = marks): readonly InlineNode[] =>
    text === '' ? [] : [marked(text, own)];
  const made: InlineNode[] = [];
  let at = 0;
  for (const match of line.matchAll(signs)) {
    made.push(...plain(line.slice(at, match.index)));
    at = match.index + match[0].length;
    const { code, image, link, address, ...rest } = match.groups ?? {};
    if (code !== undefined) made.push(...plain(code, [...marks, 'code']));
    else if (image !== undefined) made.push(...plain(image));
    else if (link !== undefined) made.push(...plain(`${link} (${address ?? ''})`));
    for (const [kind, text] of Object.entries(rest)) {
      const mark = markOf[kind];
      if (mark !== undefined && text !== undefined) {
        made.push(...inlineMarkdown(text, [...marks, mark]));
      }
    }
  }
  return joined([...made, ...plain(line.slice(at))]);
}

/** Text with the same marks is one piece, as an editor has it. */
function joined(nodes: readonly InlineNode[]): readonly InlineNode[] {
  const made: InlineNode[] = [];
  for (const node of nodes) {
    const before = made.at(-1);
    if (
      node.type === 'text' &&
      before?.type === 'text' &&
      JSON.stringify(before.marks) === JSON.stringify(node.marks)
    ) {
      made[made.length - 1] = { ...before, text: before.text + node.text };
    } else made.push(node);
  }
  return made;
}

function marked(text: string, marks: readonly MarkNode['type'][]): InlineNode {
  if (marks.length === 0) return { type: 'text', text };
  return { type: 'text', text, marks: [...new Set(marks)].map((type) => ({ type })) };
}
