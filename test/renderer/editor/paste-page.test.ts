import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BlockNode, InlineNode } from '#shared/model/document.ts';
import type { Clipboard, EditorInPage, Pasted } from './editor-in-page.ts';
import { openEditor } from './open-editor.ts';

declare const inPage: EditorInPage;

let editor: Awaited<ReturnType<typeof openEditor>>;
beforeAll(async () => {
  editor = await openEditor();
});
afterAll(() => editor.close());

const paste = (clipboard: Clipboard, before?: readonly BlockNode[]): Promise<Pasted> =>
  editor.page.evaluate((input) => inPage.paste(input.clipboard, input.before), {
    clipboard,
    before,
  });

const drop = (clipboard: Clipboard, before?: readonly BlockNode[]): Promise<Pasted> =>
  editor.page.evaluate((input) => inPage.drop(input.clipboard, input.before), {
    clipboard,
    before,
  });

/** An answer as an outline, its files by their names. */
const withNames = (nodes: readonly BlockNode[]): readonly unknown[] =>
  nodes.map((node) =>
    node.type === 'attachment' ? `attachment: ${node.attrs.name}` : outline([node])[0],
  );

const fixture = (name: string) =>
  readFileSync(resolve(import.meta.dirname, 'clipboard', name), 'utf8');

/** An answer as an outline: kind, then text with its marks. */
function outline(nodes: readonly object[]): readonly unknown[] {
  return nodes.map((each) => {
    const node = each as { type: string; content?: readonly object[] };
    const { content = [] } = node;
    const inline = ['paragraph', 'action', 'insight', 'boundary', 'feedbackPart'].includes(
      node.type,
    );
    return inline
      ? `${node.type}: ${lineOf(content as InlineNode[])}`
      : [node.type, ...outline(content)];
  });
}

const signs = { bold: '*', italic: '/', underline: '_', strike: '~', code: '`' };

function lineOf(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'hardBreak') return '⏎';
      const marks = (node.marks ?? []).map(({ type }) => signs[type]);
      return [...marks, node.text, ...marks.toReversed()].join('');
    })
    .join('');
}

const item = (text: string, ...more: readonly unknown[]) => [
  'listItem',
  `paragraph: ${text}`,
  ...more,
];

test('what comes from Word keeps headings, lists and quotes, and nothing else', async () => {
  const { answer } = await paste({ html: fixture('word.html'), text: 'Quarter review' });
  expect([outline(answer), editor.asked]).toEqual([
    [
      'paragraph: *Quarter review*',
      'paragraph: What went *well*, and what /did not/:',
      [
        'bulletList',
        item('The pricing page shipped'),
        item('Support was calm', ['bulletList', item('two tickets only')]),
        item('No weekend work'),
      ],
      'paragraph: Next:',
      ['orderedList', item('Ask finance'), item('Write the brief')],
      ['blockquote', 'paragraph: I would do it again.'],
      'paragraph: Signed off 👍🏽.',
    ],
    [],
  ]);
});

test('what comes from Google Docs keeps its structure too', async () => {
  const { answer } = await paste({ html: fixture('google-docs.html'), text: 'Goals' });
  expect([outline(answer), editor.asked]).toEqual([
    [
      'paragraph: *Goals*',
      'paragraph: One *clear* aim, no /more/.',
      ['bulletList', item('First', ['bulletList', item('deeper')]), item('Second')],
      ['orderedList', item('Then this')],
      'paragraph: مرحبا بكم',
    ],
    [],
  ]);
});

test('Markdown text becomes what its signs mean, and other signs stay', async () => {
  const { answer } = await paste({ text: fixture('notes.md') });
  expect(outline(answer)).toEqual([
    'paragraph: *Retro*',
    'paragraph: We *shipped* it, `early`, and /calmly/. 5 * 3 * 2 and snake_case_name stay.',
    ['bulletList', item('one'), item('two', ['bulletList', item('two and a half')]), item('three')],
    ['orderedList', item('third'), item('fourth')],
    ['blockquote', 'paragraph: Said twice,', 'paragraph: in *earnest*.'],
    'paragraph: see the guide (https://example.org/guide), a diagram',
    'paragraph: `const a = *b*;`',
  ]);
});

test('scripts, styles and remote images leave nothing behind and are never asked for', async () => {
  const { answer } = await paste({
    html: `<style>p{color:red}</style><script>document.title='x'</script>
      <p onclick="x()">Kept <img src="https://remote.example/a.png" onerror="x()"> text
      <a href="javascript:x()">and a link</a></p><iframe src="https://remote.example"></iframe>
      <table><tr><td>one</td><td>two</td></tr></table>`,
  });
  expect([outline(answer), editor.asked]).toEqual([
    ['paragraph: Kept text and a link', 'paragraph: one', 'paragraph: two'],
    [],
  ]);
});

test('what is pasted into a block stays in the block, line by line', async () => {
  const boundary: BlockNode = {
    type: 'boundary',
    attrs: { id: '019a0000-0000-7000-8000-000000000001', referred: true },
    content: [{ type: 'text', text: 'Seen: ' }],
  };
  const { answer } = await paste({ html: '<p>one</p><ul><li>two</li></ul>' }, [boundary]);
  expect(outline(answer)).toEqual(['boundary: Seen: one⏎two']);
});

test('a megabyte, emoji and text from right to left arrive whole in one answer', async () => {
  const mixed = 'שלום 👩‍👩‍👧 said ok. ';
  const lines = Array.from({ length: 1_000 }, (_, index) =>
    `${index} ${(index % 5 === 0 ? mixed : 'Said once more, with a smile. ').repeat(40)}`.trim(),
  );
  // One line of its own is longer than a line can be laid out.
  const words = Array.from({ length: 3_000 }, (_, index) => `long${index}`);
  const text = [...lines, words.join(' ')].join('\n');
  const { answer, refused } = await paste({ text });
  const read = answer.map((each) => (each.type === 'paragraph' ? lineOf(each.content ?? []) : ''));
  expect({
    refused,
    lines: read.slice(0, lines.length).join('\n') === lines.join('\n'),
    words: read.slice(lines.length).join(' ') === words.join(' '),
    megabyte: new TextEncoder().encode(text).length > 1_000_000,
  }).toEqual({ refused: false, lines: true, words: true, megabyte: true });
});

test('feedback that is pasted has its parts in their order, and is private', async () => {
  const part = (name: string, text: string) =>
    `<div data-countersign="feedbackPart" data-part="${name}">${text}</div>`;
  const { answer } = await paste({
    html: `<div data-countersign="feedback" data-direction="received" data-pm-slice="0 0 []">${part('impact', 'quiet')}${part('situation', 'review')}</div>`,
  });
  const feedback = answer.find(({ type }) => type === 'feedback');
  expect({
    outline: outline(feedback ? [feedback] : []),
    attrs: feedback && 'attrs' in feedback ? { ...feedback.attrs, id: 'any' } : null,
  }).toEqual({
    outline: [
      [
        'feedback',
        'feedbackPart: review',
        'feedbackPart: quiet',
        'feedbackPart: ',
        'feedbackPart: ',
      ],
    ],
    attrs: { id: 'any', direction: 'received', valueId: null, shared: false, side: null },
  });
});

test('pasted files become blocks, one each, and the picture of a copied table does not', async () => {
  const files = ['chart.png', 'refused.exe', 'notes.pdf'];
  const image = await paste({ files, html: '<img src="https://remote.example/a.png">' });
  const table = await paste({ files, text: 'a\tb', html: '<table><td>a<td>b</table>' });
  expect([withNames(image.answer), image.kept, editor.asked]).toEqual([
    ['attachment: chart.png', 'attachment: notes.pdf'],
    files,
    [],
  ]);
  expect([withNames(table.answer), table.kept]).toEqual([['paragraph: a', 'paragraph: b'], []]);
});

test('dropped files stand below the line that they were let go on, and are opened nowhere', async () => {
  const line: BlockNode = { type: 'paragraph', content: [{ type: 'text', text: 'Said' }] };
  const { answer, handled } = await drop({ files: ['one.pdf', 'two.pdf'] }, [line]);
  expect([withNames(answer), handled]).toEqual([
    ['paragraph: Said', 'attachment: one.pdf', 'attachment: two.pdf'],
    true,
  ]);
});

test('a block that was copied names the same file; one that names none is only its text', async () => {
  const block = (id: string, name: string) =>
    `<div data-countersign="attachment" data-attachment="${id}" data-name="${name}"
      data-media-type="text/html" data-size="12" data-pm-slice="0 0 []">as said</div>`;
  const id = '019a0000-0000-7000-8000-000000000001';
  const own = await paste({ html: block(id, '../../etc/plan.pdf') });
  const [pasted] = own.answer;
  expect(pasted).toEqual({
    type: 'attachment',
    attrs: {
      id:
        pasted && 'attrs' in pasted && pasted.attrs && 'id' in pasted.attrs ? pasted.attrs.id : '',
      attachmentId: id,
      name: 'plan.pdf',
      mediaType: 'application/octet-stream',
      size: 12,
    },
    content: [{ type: 'text', text: 'as said' }],
  });
  for (const html of [block('1', 'plan.pdf'), block(id, '..')]) {
    expect(outline((await paste({ html })).answer)).toEqual(['paragraph: as said']);
  }
});
