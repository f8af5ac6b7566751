import type {
  ActionNode,
  InsightNode,
  ListNode,
  ParagraphNode,
  QuoteNode,
} from '#shared/model/document.ts';

export function paragraph(text: string): ParagraphNode {
  return { type: 'paragraph', content: [{ type: 'text', text }] };
}

export function bullets(lines: readonly string[]): ListNode {
  return {
    type: 'bulletList',
    content: lines.map((line) => ({ type: 'listItem', content: [paragraph(line)] })),
  };
}

export function quote(text: string): QuoteNode {
  return { type: 'blockquote', content: [paragraph(text)] };
}

export function action(text: string, attrs: ActionNode['attrs']): ActionNode {
  return { type: 'action', attrs, content: [{ type: 'text', text }] };
}

export function insight(text: string, attrs: InsightNode['attrs']): InsightNode {
  return { type: 'insight', attrs, content: [{ type: 'text', text }] };
}
