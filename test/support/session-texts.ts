import type { Input } from '#shared/contract.ts';
import type { Attachment } from '#shared/model/attachment.ts';
import type {
  ActionNode,
  AttachmentNode,
  BlockNode,
  InsightNode,
  NoteDocument,
  SessionDocument,
} from '#shared/model/document.ts';
import { feedbackParts } from '#shared/model/feedback.ts';
import type { FeedbackPart } from '#shared/model/feedback.ts';
import { blankDocument } from '#shared/model/framework/template.ts';
import { regularTemplate } from '#shared/model/framework/regular.ts';

/** A regular session's document with `answers` under their prompts; every other prompt is empty. */
export function regularDocument(
  answers: Readonly<Record<string, readonly BlockNode[]>>,
): SessionDocument {
  const blank = blankDocument(regularTemplate);
  return {
    ...blank,
    content: blank.content.map((section) => ({
      ...section,
      content: section.content.map((prompt) => ({
        ...prompt,
        content: answers[prompt.attrs.promptId] ?? prompt.content,
      })),
    })),
  };
}

export function paragraph(text: string): BlockNode & { readonly type: 'paragraph' } {
  return text === ''
    ? { type: 'paragraph' }
    : { type: 'paragraph', content: [{ type: 'text', text }] };
}

export function notesOf(...lines: readonly string[]): NoteDocument {
  return { type: 'doc', content: lines.map(paragraph) };
}

export function actionBlock(
  id: string,
  text: string,
  attrs: Partial<ActionNode['attrs']> = {},
): ActionNode {
  return {
    type: 'action',
    attrs: { id, owner: 'member', due: null, done: false, shared: true, side: null, ...attrs },
    content: [{ type: 'text', text }],
  };
}

export function insightBlock(id: string, text: string, shared = false): InsightNode {
  return {
    type: 'insight',
    attrs: { id, shared, side: null },
    content: [{ type: 'text', text }],
  };
}

export function feedbackBlock(
  id: string,
  parts: Readonly<Record<FeedbackPart, string>>,
): BlockNode & { readonly type: 'feedback' } {
  return {
    type: 'feedback',
    attrs: { id, direction: 'given', valueId: null, shared: false, side: null },
    content: feedbackParts.map((part) => ({
      type: 'feedbackPart',
      attrs: { part },
      content: [{ type: 'text', text: parts[part] }],
    })),
  };
}

export function acknowledgementBlock(id: string, text: string, valueId: string | null): BlockNode {
  return {
    type: 'acknowledgement',
    attrs: { id, valueId, shared: true, side: null },
    content: [{ type: 'text', text }],
  };
}

export function attachmentBlock(id: string, attachment: Attachment, said = ''): AttachmentNode {
  const { id: attachmentId, name, mediaType, size } = attachment;
  return {
    type: 'attachment',
    attrs: { id, attachmentId, name, mediaType, size },
    ...(said === '' ? {} : { content: [{ type: 'text', text: said }] }),
  };
}

export const morning: Input<'planSession'>['plan'] = {
  startsAt: '2026-11-23T09:00:00.000Z',
  zone: 'Europe/Berlin',
  durationMinutes: 50,
  place: 'Small room',
};
