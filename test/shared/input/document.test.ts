import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noteDocument, sessionDocument } from '#shared/input/document.ts';
import { arbitraryDocument, documentWith } from '../../support/documents.ts';
import { paragraph } from '../../support/session-texts.ts';

test('every document that the editor can make is accepted unchanged', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      expect(sessionDocument.parse(document)).toEqual(document);
    }),
    { seed: 11, numRuns: 200 },
  );
});

const withBlock = (block: unknown) => ({
  ...documentWith({}),
  content: [
    {
      type: 'section',
      attrs: { step: 'what' },
      content: [
        {
          type: 'prompt',
          attrs: { promptId: 'what.next', shared: true, side: null },
          content: [block],
        },
      ],
    },
  ],
});

test.each([
  ['an unknown block', { type: 'image', attrs: { src: 'https://example.invalid/x.png' } }],
  ['an extra attribute', { type: 'paragraph', attrs: { onclick: 'x' } }],
  [
    'an unknown mark',
    { type: 'paragraph', content: [{ type: 'text', text: 'a', marks: [{ type: 'link' }] }] },
  ],
  ['an action without an id', { type: 'action', attrs: { owner: 'member' } }],
  [
    'a due day that does not exist',
    {
      type: 'action',
      attrs: {
        id: '019a0000-0000-7000-8000-000000000001',
        owner: 'member',
        due: '2026-02-30',
        done: false,
        shared: true,
        side: null,
      },
    },
  ],
  ['an empty text node', { type: 'paragraph', content: [{ type: 'text', text: '' }] }],
])('%s in a document is refused', (_, block) => {
  expect(sessionDocument.safeParse(withBlock(block)).success).toBe(false);
});

test('a document nested ten thousand deep is refused without a crash', () => {
  let block: unknown = paragraph('deep');
  for (let depth = 0; depth < 10_000; depth += 1) block = { type: 'blockquote', content: [block] };
  expect(() => sessionDocument.safeParse(withBlock(block))).not.toThrow();
  expect(sessionDocument.safeParse(withBlock(block)).success).toBe(false);
});

test('notes hold no prompts', () => {
  expect(noteDocument.safeParse(documentWith({})).success).toBe(false);
});
