import fc from 'fast-check';
import type {
  ActionNode,
  BlockNode,
  InsightNode,
  SessionDocument,
} from '#shared/model/document.ts';
import { feedbackParts } from '#shared/model/feedback.ts';
import { blankDocument } from '#shared/model/framework/template.ts';
import { regularTemplate } from '#shared/model/framework/regular.ts';
import { actionBlock, attachmentBlock, insightBlock, paragraph } from './session-texts.ts';

/** Builders for documents of the `regular` template, and arbitrary ones for property tests. */

export function action(
  id: string,
  text: string,
  attrs: Partial<ActionNode['attrs']> = {},
): ActionNode {
  return actionBlock(id, text, { side: 'what', ...attrs });
}

export function insight(id: string, text: string, shared = true): InsightNode {
  return insightBlock(id, text, shared);
}

interface Answer {
  readonly blocks: readonly BlockNode[];
  readonly shared?: boolean;
}

/** A document with some prompts answered and all others empty. */
export function documentWith(answers: Readonly<Record<string, Answer>>): SessionDocument {
  const blank = blankDocument(regularTemplate);
  return {
    ...blank,
    content: blank.content.map((section) => ({
      ...section,
      content: section.content.map((prompt) => {
        const answer = answers[prompt.attrs.promptId];
        if (answer === undefined) return prompt;
        const shared = answer.shared ?? prompt.attrs.shared;
        return { ...prompt, attrs: { ...prompt.attrs, shared }, content: answer.blocks };
      }),
    })),
  };
}

const words = fc.string({ minLength: 1, maxLength: 40 });
const text = words.map((value) => [{ type: 'text' as const, text: value }]);
const own = fc.record({ id: fc.uuid(), shared: fc.boolean(), side: fc.constant(null) });
const arbitraryBlock: fc.Arbitrary<BlockNode> = fc.oneof(
  words.map(paragraph),
  fc
    .record({ id: fc.uuid(), text: words, shared: fc.boolean(), done: fc.boolean() })
    .map(({ id, text, shared, done }) => action(id, text, { shared, done })),
  fc.tuple(fc.uuid(), words, fc.boolean()).map(([id, text, shared]) => insight(id, text, shared)),
  fc.tuple(own, text).map(([attrs, content]) => ({ type: 'question' as const, attrs, content })),
  fc.tuple(own, text).map(([attrs, content]) => ({
    type: 'acknowledgement' as const,
    attrs: { ...attrs, valueId: null },
    content,
  })),
  fc.tuple(own, fc.array(text, { minLength: 4, maxLength: 4 })).map(([attrs, texts]) => ({
    type: 'feedback' as const,
    attrs: { ...attrs, direction: 'given' as const, valueId: null },
    content: feedbackParts.map((part, index) => ({
      type: 'feedbackPart' as const,
      attrs: { part },
      content: texts[index] ?? [],
    })),
  })),
  fc.tuple(own, words, words).map(([attrs, title, body]) => ({
    type: 'tool' as const,
    attrs: { ...attrs, title },
    content: [paragraph(body)],
  })),
  fc.tuple(fc.uuid(), fc.boolean(), text).map(([id, referred, content]) => ({
    type: 'boundary' as const,
    attrs: { id, referred },
    content,
  })),
  fc.tuple(fc.uuid(), words, text).map(([id, name, content]) => ({
    ...attachmentBlock(id, { id, name, mediaType: 'image/png', size: 3 }),
    content,
  })),
);

/** Any document of the `regular` template: random blocks and random sharing under every prompt. */
export const arbitraryDocument: fc.Arbitrary<SessionDocument> = fc
  .array(
    fc.record({
      blocks: fc.array(arbitraryBlock, { minLength: 1, maxLength: 4 }),
      shared: fc.boolean(),
    }),
    {
      minLength: 19,
      maxLength: 19,
    },
  )
  .map((answers) => {
    const ids = regularTemplate.steps.flatMap((step) => step.prompts.map((prompt) => prompt.id));
    return documentWith(
      Object.fromEntries(
        ids.flatMap((id, index) => (answers[index] ? [[id, answers[index]]] : [])),
      ),
    );
  });
