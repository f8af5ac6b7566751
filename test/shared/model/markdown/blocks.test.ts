import { expect, test } from 'vitest';
import { noteDocument } from '#shared/input/document.ts';
import { markdownBlocks } from '#shared/model/markdown/blocks.ts';
import { importedMarkdown } from '#shared/model/markdown/imported.ts';
import { textOf } from '#shared/model/entry.ts';

const text = (of: string, ...marks: readonly string[]) =>
  marks.length === 0
    ? { type: 'text', text: of }
    : { type: 'text', text: of, marks: marks.map((type) => ({ type })) };
const paragraph = (...content: readonly object[]) => ({ type: 'paragraph', content });

test('what Markdown marks comes as headings, lists, quotes, code and marks of a note', () => {
  const blocks = markdownBlocks(
    [
      '# How it went #',
      'She is **sure _of_ it**, see [the plan](https://example.org/a).',
      '- one',
      '  2. two',
      '> said',
      '```',
      'let it = 1;',
      '```',
      '| a | b |',
      '![the board](attachment:0)',
    ].join('\n'),
  );

  expect(blocks).toEqual([
    paragraph(text('How it went', 'bold')),
    paragraph(
      text('She is '),
      text('sure ', 'bold'),
      text('of', 'bold', 'italic'),
      text(' it', 'bold'),
      text(', see the plan (https://example.org/a).'),
    ),
    {
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [
            paragraph(text('one')),
            {
              type: 'orderedList',
              attrs: { start: 2, type: null },
              content: [{ type: 'listItem', content: [paragraph(text('two'))] }],
            },
          ],
        },
      ],
    },
    { type: 'blockquote', content: [paragraph(text('said'))] },
    paragraph(text('let it = 1;', 'code')),
    paragraph(text('| a | b |')),
    paragraph(text('the board')),
  ]);
});

const wide = 200_000;
test.each([
  ['brackets that never close', '['.repeat(wide)],
  ['pictures that never close', '!['.repeat(wide)],
  ['a heading of spaces', `# a${' '.repeat(wide)}b`],
  ['a heading of its own signs', `# ${'#'.repeat(wide)}x`],
  ['stars without end', '*a '.repeat(wide)],
  ['an item as long as a book', `- ${'[a'.repeat(wide)}`],
  ['code that opens and closes on every line', '```\n'.repeat(14_000)],
  ['quotes in each other without end', `${'>'.repeat(wide)} a`],
  [
    'lists in each other without end',
    Array.from({ length: 900 }, (_, at) => `${' '.repeat(2 * at)}- a`).join('\n'),
  ],
  ['nothing', ''],
])('%s makes a note that can be kept, soon', (_, hostile) => {
  const began = performance.now();
  const content = markdownBlocks(hostile);

  expect(performance.now() - began).toBeLessThan(5_000);
  const document = {
    type: 'doc',
    content: content.length === 0 ? [{ type: 'paragraph' }] : content,
  };
  expect(noteDocument.safeParse(document).success).toBe(true);
  expect(textOf(content).length).toBeLessThanOrEqual(2 * hostile.length);
});

test('in what another program exported, a sign behind a backslash is that sign, but not in code', () => {
  expect(textOf(importedMarkdown('1\\. \\*not so\\* C\\:\\\\ \\- a\n\\# b'))).toBe(
    '1. *not so* C:\\ - a\n# b',
  );
  expect(importedMarkdown('- **a \\* b** and `\\*`')).toEqual([
    {
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [paragraph(text('a * b', 'bold'), text(' and '), text('\\*', 'code'))],
        },
      ],
    },
  ]);
});
