import fc from 'fast-check';
import type {
  BlockNode,
  InlineNode,
  ListItemNode,
  MarkNode,
  SessionDocument,
  TextBlockNode,
} from '#shared/model/document.ts';
import { mediaTypes } from '#shared/model/attachment.ts';
import { feedbackDirections, feedbackParts } from '#shared/model/feedback.ts';
import { regularTemplate } from '#shared/model/framework/regular.ts';
import { regularWith } from './session-state.ts';

// In the order in which the schema ranks them, which is the order in which it writes them.
const marks = ['bold', 'italic', 'strike', 'underline', 'code'] as const;

const words = fc.stringMatching(/^[a-z][a-z ]{0,8}[a-z]$/);

const inline: fc.Arbitrary<InlineNode[]> = fc
  .array(
    fc.oneof(
      fc.record({ text: words, marked: fc.subarray([...marks], { maxLength: 2 }) }),
      fc.constant(null),
    ),
    { maxLength: 4 },
  )
  .map((pieces) => {
    const nodes: InlineNode[] = [];
    let last = '';
    for (const piece of pieces) {
      const kind = piece === null ? 'break' : JSON.stringify(piece.marked);
      // Neighbours with the same marks are one text node in every document that was ever saved.
      if (piece !== null && kind === last) continue;
      last = kind;
      nodes.push(piece === null ? { type: 'hardBreak' } : text(piece.text, piece.marked));
    }
    return nodes;
  });

function text(value: string, marked: readonly MarkNode['type'][]): InlineNode {
  return marked.length === 0
    ? { type: 'text', text: value }
    : { type: 'text', text: value, marks: marked.map((type) => ({ type })) };
}

const withText = <T extends object>(node: T, content: InlineNode[]) =>
  content.length === 0 ? node : { ...node, content };

const paragraph = inline.map((content) => withText({ type: 'paragraph' as const }, content));

const { textBlock } = fc.letrec<{ textBlock: TextBlockNode; item: ListItemNode }>((tie) => ({
  textBlock: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    paragraph,
    fc
      .array(tie('item'), { minLength: 1, maxLength: 3 })
      .map((content) => ({ type: 'bulletList' as const, content })),
    fc
      .tuple(fc.array(tie('item'), { minLength: 1, maxLength: 3 }), fc.nat(50))
      .map(([content, start]) => ({
        type: 'orderedList' as const,
        attrs: { start, type: null },
        content,
      })),
    fc
      .array(tie('textBlock'), { minLength: 1, maxLength: 2 })
      .map((content) => ({ type: 'blockquote' as const, content })),
  ),
  item: fc
    .tuple(paragraph, fc.array(tie('textBlock'), { maxLength: 1 }))
    .map(([first, rest]) => ({ type: 'listItem' as const, content: [first, ...rest] })),
}));

const shared = fc.boolean();
const side = fc.constantFrom('what' as const, 'how' as const, 'both' as const, null);
const id = fc.uuid({ version: 7 });

const valueId = fc.option(id);
const textBlocks = fc.array(textBlock, { minLength: 1, maxLength: 3 });

/** One of every kind of typed block, with anything that the contract allows. */
const typedBlocks: readonly fc.Arbitrary<BlockNode>[] = [
  fc
    .tuple(
      fc.record({
        id,
        owner: fc.constantFrom('member' as const, 'coach' as const),
        due: fc.constantFrom('2026-12-01', null),
        done: fc.boolean(),
        shared,
        side,
      }),
      inline,
    )
    .map(([attrs, content]) => withText({ type: 'action' as const, attrs }, content)),
  fc
    .tuple(
      fc.record({ id, shared, side }),
      inline,
      fc.constantFrom('insight' as const, 'question' as const),
    )
    .map(([attrs, content, type]) => withText({ type, attrs }, content)),
  fc
    .tuple(
      fc.record({ id, direction: fc.constantFrom(...feedbackDirections), valueId, shared, side }),
      fc.tuple(inline, inline, inline, inline),
    )
    .map(([attrs, texts]) => ({
      type: 'feedback' as const,
      attrs,
      content: feedbackParts.map((part, index) =>
        withText({ type: 'feedbackPart' as const, attrs: { part } }, texts[index] ?? []),
      ),
    })),
  fc
    .tuple(fc.record({ id, valueId, shared, side }), inline)
    .map(([attrs, content]) => withText({ type: 'acknowledgement' as const, attrs }, content)),
  fc
    .tuple(fc.record({ id, title: fc.oneof(words, fc.constant('')), shared, side }), textBlocks)
    .map(([attrs, content]) => ({ type: 'tool' as const, attrs, content })),
  fc
    .tuple(fc.record({ id, referred: fc.boolean() }), inline)
    .map(([attrs, content]) => withText({ type: 'boundary' as const, attrs }, content)),
  fc
    .tuple(
      fc.record({
        id,
        attachmentId: id,
        name: words,
        mediaType: fc.constantFrom(...mediaTypes),
        size: fc.nat(1_000_000),
      }),
      inline,
    )
    .map(([attrs, content]) => withText({ type: 'attachment' as const, attrs }, content)),
];

const block: fc.Arbitrary<BlockNode> = fc.oneof(
  { weight: 5, arbitrary: textBlock },
  ...typedBlocks.map((arbitrary) => ({ weight: 1, arbitrary })),
);

const promptIds = regularTemplate.steps.flatMap((step) => step.prompts.map((prompt) => prompt.id));

/** What a prompt says of itself: who reads it, its side, whether it is kept. */
const standing = fc.record(
  { shared, side, keep: fc.boolean() },
  { requiredKeys: ['shared', 'side'] },
);

/** Regular sessions with any answers that the contract allows. */
export const sessionDocuments: fc.Arbitrary<SessionDocument> = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...promptIds), fc.array(block, { minLength: 1, maxLength: 3 }), {
      maxKeys: 6,
    }),
    fc.array(standing, { minLength: promptIds.length, maxLength: promptIds.length }),
  )
  .map(([answers, standings]) => {
    const document = regularWith(answers);
    return {
      ...document,
      content: document.content.map((section) => ({
        ...section,
        content: section.content.map((prompt) => ({
          ...prompt,
          attrs: { ...prompt.attrs, ...standings[promptIds.indexOf(prompt.attrs.promptId)] },
        })),
      })),
    };
  });
