import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sessionDocument } from '#shared/input/document.ts';
import { emptyNotes } from '#shared/model/document.ts';
import type { SessionDocument } from '#shared/model/document.ts';
import { blankDocument } from '#shared/model/framework/template.ts';
import { regularTemplate } from '#shared/model/framework/regular.ts';
import { documentOf } from '#renderer/editor/document-of.ts';
import { canOpen } from '#renderer/editor/extensions.ts';
import { sessionDocuments } from './arbitrary-document.ts';
import { schema } from './session-state.ts';

test('gives every document back exactly as it was, and as the contract takes it', () => {
  fc.assert(
    fc.property(sessionDocuments, (document) => {
      const opened = schema.nodeFromJSON(document);
      opened.check();
      // As it crosses to the vault.
      const written: unknown = JSON.parse(JSON.stringify(documentOf(opened)));
      expect(written).toEqual(document);
      expect(sessionDocument.parse(written)).toEqual(document);
    }),
    { numRuns: 120, seed: 20_261_122 },
  );
});

test('opens no text that the contract refuses, however it was bent', () => {
  let refused = 0;
  fc.assert(
    fc.property(sessionDocuments, fc.array(bends, { minLength: 1, maxLength: 3 }), (sound, row) => {
      const document = row.reduce<object>((bent, bend) => bend(bent), sound);
      const allowed = sessionDocument.safeParse(document).success;
      if (!allowed) refused += 1;
      expect(canOpen(document as SessionDocument, emptyNotes)).toBe(allowed);
    }),
    { numRuns: 120, seed: 20_261_122 },
  );
  // The bending must really bend, or the test would say nothing.
  expect(refused).toBeGreaterThan(50);
});

/** Ways in which a node can stand where it may not, or not stand where it has to. */
type Bend = (document: object) => object;
const bends: fc.Arbitrary<Bend> = fc.oneof(
  ...[
    () => [],
    (node: AnyNode) => [node, node],
    (node: AnyNode) => [...(node.content ?? [])],
    (node: AnyNode) => [
      { ...node, ...(node.content ? { content: node.content.toReversed() } : {}) },
    ],
    (node: AnyNode) => [{ type: 'blockquote', content: [node] }],
  ].map((change) =>
    fc.nat().map(
      (seed): Bend =>
        (document) =>
          changeNode(document, seed, change),
    ),
  ),
);

interface AnyNode {
  readonly type: string;
  readonly content?: readonly AnyNode[];
}

/** The document with one of its blocks, or of what is in them, made into others. */
function changeNode(
  document: object,
  seed: number,
  change: (node: AnyNode) => readonly AnyNode[],
): object {
  const fixed = new Set(['doc', 'section', 'prompt', 'text', 'hardBreak']);
  let count = 0;
  const countIn = (node: AnyNode): void => {
    if (!fixed.has(node.type)) count += 1;
    node.content?.forEach(countIn);
  };
  countIn(document as AnyNode);
  const target = seed % count;
  let index = -1;
  const walk = (node: AnyNode): readonly AnyNode[] => {
    if (!fixed.has(node.type) && (index += 1) === target) return change(node);
    return [node.content ? { ...node, content: node.content.flatMap(walk) } : node];
  };
  return walk(document as AnyNode)[0] ?? document;
}

test('knows no node and no mark that the contract lacks', () => {
  expect({
    nodes: Object.keys(schema.nodes).sort(),
    marks: Object.keys(schema.marks).sort(),
  }).toEqual({
    nodes: [
      'acknowledgement',
      'action',
      'attachment',
      'blockquote',
      'boundary',
      'bulletList',
      'doc',
      'feedback',
      'feedbackPart',
      'hardBreak',
      'insight',
      'listItem',
      'orderedList',
      'paragraph',
      'prompt',
      'question',
      'section',
      'text',
      'tool',
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
