import type { Mark, Node, Schema } from '@tiptap/pm/model';

const letter = '[\\p{L}\\p{N}]';

/** What Markdown marks within a line. A sign that stands alone, as in `5 * 3`, marks nothing. */
const signs = new RegExp(
  [
    '`(?<code>[^`]+)`',
    '!\\[(?<image>[^\\]]*)\\]\\([^)\\s]*\\)',
    '\\[(?<link>[^\\]]+)\\]\\((?<address>[^)\\s]+)\\)',
    '\\*\\*(?<bold>\\S(?:[^*]*\\S)?)\\*\\*',
    `(?<!${letter})__(?<strong>\\S(?:[^_]*\\S)?)__(?!${letter})`,
    '~~(?<strike>\\S(?:[^~]*\\S)?)~~',
    '\\*(?<italic>[^\\s*](?:[^*]*[^\\s*])?)\\*',
    `(?<!${letter})_(?<slanted>[^\\s_](?:[^_]*[^\\s_])?)_(?!${letter})`,
  ].join('|'),
  'gu',
);

const markOf: Readonly<Record<string, string>> = {
  bold: 'bold',
  strong: 'bold',
  strike: 'strike',
  italic: 'italic',
  slanted: 'italic',
};

/** A line of Markdown as text with marks; addresses stay readable, images leave what they were called. */
export function inlineMarkdown(
  line: string,
  schema: Schema,
  marks: readonly Mark[],
): readonly Node[] {
  const plain = (text: string, own: readonly Mark[] = marks) =>
    text === '' ? [] : [schema.text(text, own)];
  const made: Node[] = [];
  let at = 0;
  for (const match of line.matchAll(signs)) {
    made.push(...plain(line.slice(at, match.index)));
    at = match.index + match[0].length;
    const { code, image, link, address, ...marked } = match.groups ?? {};
    if (code !== undefined) made.push(...plain(code, add('code')));
    else if (image !== undefined) made.push(...plain(image));
    else if (link !== undefined) made.push(...plain(`${link} (${address ?? ''})`));
    for (const [kind, text] of Object.entries(marked)) {
      const name = markOf[kind];
      if (name !== undefined && text !== undefined) {
        made.push(...inlineMarkdown(text, schema, add(name)));
      }
    }
  }
  return [...made, ...plain(line.slice(at))];

  function add(name: string): readonly Mark[] {
    return schema.mark(name).addToSet(marks);
  }
}
