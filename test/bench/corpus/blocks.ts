import type { BlockNode } from '#shared/model/document.ts';
import { feedbackParts } from '#shared/model/feedback.ts';
import type { Random } from '#main/vault/sample/random.ts';
import type { Words } from './words.ts';

const wordsOfPart = 9;
/** Next steps of sessions before this are done, but for those that were forgotten; half of the others are not yet. */
const recent = '2025-11-15';
const forgotten = 0.004;
const notYet = 0.5;

export function paragraph(text: string) {
  return { type: 'paragraph' as const, content: [{ type: 'text' as const, text }] };
}

export function action(random: Random, text: string, startsAt: string): BlockNode {
  const due = new Date(Date.parse(startsAt) + 10 * 86_400_000).toISOString().slice(0, 10);
  const owner = random.chance(0.8) ? 'member' : 'coach';
  const done = !random.chance(startsAt < recent ? forgotten : notYet);
  return {
    type: 'action',
    attrs: { id: random.uuid(startsAt), owner, due, done, shared: true, side: null },
    content: [{ type: 'text', text }],
  };
}

export function insight(random: Random, text: string, startsAt: string): BlockNode {
  return {
    type: 'insight',
    attrs: { id: random.uuid(startsAt), shared: false, side: null },
    content: [{ type: 'text', text }],
  };
}

export function acknowledgement(random: Random, text: string, startsAt: string): BlockNode {
  return {
    type: 'acknowledgement',
    attrs: { id: random.uuid(startsAt), valueId: null, shared: true, side: null },
    content: [{ type: 'text', text }],
  };
}

export function feedback(random: Random, words: Words, startsAt: string): BlockNode {
  const direction = random.chance(0.7) ? 'given' : 'received';
  return {
    type: 'feedback',
    attrs: { id: random.uuid(startsAt), direction, valueId: null, shared: false, side: null },
    content: feedbackParts.map((part) => ({
      type: 'feedbackPart',
      attrs: { part },
      content: [{ type: 'text', text: words.text(wordsOfPart) }],
    })),
  };
}
