import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sessionDocument } from '#shared/input/document.ts';
import { emptyNotes } from '#shared/model/document.ts';
import { blankDocument } from '#shared/model/framework/template.ts';
import { regularTemplate } from '#shared/model/framework/regular.ts';
import { canOpen } from '#renderer/editor/extensions.ts';
import { sessionDocuments } from './arbitrary-document.ts';
import { schema } from './session-state.ts';

test('gives every document back exactly as it was, and as the contract takes it', () => {
  fc.assert(
    fc.property(sessionDocuments, (document) => {
      const opened = schema.nodeFromJSON(document);
      opened.check();
      const written: unknown = opened.toJSON();
      expect(written).toEqual(document);
      expect(sessionDocument.parse(written)).toEqual(document);
    }),
    { numRuns: 300, seed: 20_261_122 },
  );
});

test('knows no node and no mark that the contract lacks', () => {
  expect({
    nodes: Object.keys(schema.nodes).sort(),
    marks: Object.keys(schema.marks).sort(),
  }).toEqual({
    nodes: [
      'action',
      'blockquote',
      'bulletList',
      'doc',
      'hardBreak',
      'insight',
      'listItem',
      'orderedList',
      'paragraph',
      'prompt',
      'section',
      'text',
    ],
    marks: ['bold', 'code', 'italic', 'strike', 'underline'],
  });
});

test('refuses to open what the editor would show as an empty page', () => {
  const document = blankDocument(regularTemplate);
  const [section, ...rest] = document.content;
  const foreign = { ...document, content: [{ ...section, type: 'chapter' }, ...rest] };
  const torn = { type: 'doc', content: [] };
  expect({
    blank: canOpen(document, emptyNotes),
    foreign: canOpen(foreign as never, emptyNotes),
    torn: canOpen(torn as never, emptyNotes),
    notes: canOpen(document, { type: 'doc', content: [] }),
  }).toEqual({ blank: true, foreign: false, torn: false, notes: false });
});
