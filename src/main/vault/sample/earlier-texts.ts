import type { RevisionReason } from '#shared/model/history.ts';
import type { BlockNode, NoteDocument, SessionDocument } from '#shared/model/document.ts';

/** A text that a session had before, as it would have been kept. */
export interface SampleRevision {
  readonly revision: number;
  readonly reason: RevisionReason;
  /** ISO 8601 instant. */
  readonly writtenAt: string;
  readonly document: SessionDocument;
  readonly notes: NoteDocument;
}

interface Held {
  readonly document: SessionDocument;
  readonly notes: NoteDocument;
  /** The save at which it has the text of now. */
  readonly revision: number;
  readonly startsAt: string;
  readonly minutes: number;
}

/**
 * The texts on the way to that of a session: a third and two thirds of it, as it is being held, the
 * last answer in the middle of a sentence; and the whole as it was first closed, before a second look.
 * Oldest first.
 */
export function earlierTexts(held: Held): readonly SampleRevision[] {
  const { document, notes, revision, startsAt, minutes } = held;
  const answered = document.content.flatMap((section) =>
    section.content.filter(({ content }) => content.some(isWritten)),
  ).length;
  const first: NoteDocument = { ...notes, content: notes.content.slice(0, 1) };
  const at = (minute: number): string =>
    new Date(Date.parse(startsAt) + minute * 60_000).toISOString();
  const midway = (part: number): SampleRevision => ({
    revision: Math.ceil(revision * part * 0.9),
    reason: 'while_editing',
    writtenAt: at(Math.round(minutes * part)),
    document: upTo(document, Math.ceil(answered * part)),
    notes: first,
  });
  const closed: SampleRevision = {
    revision: revision - 1,
    reason: 'closed',
    writtenAt: at(minutes + 1),
    document: beforeSecondLook(document, answered),
    notes: first,
  };
  return [midway(1 / 3), midway(2 / 3), closed];
}

/** The first `count` answers; the last of them is still being written, the others are empty. */
function upTo(document: SessionDocument, count: number): SessionDocument {
  let left = count;
  return mapped(document, (content) => {
    if (!content.some(isWritten)) return content;
    left -= 1;
    if (left < 0) return [{ type: 'paragraph' }];
    return left === 0 ? content.slice(0, 1).map((block) => withWords(block, half)) : content;
  });
}

/** The steps have no dates yet, and the last answer lacks its last sentence. */
function beforeSecondLook(document: SessionDocument, answered: number): SessionDocument {
  let left = answered;
  return mapped(document, (content) => {
    if (content.some(isWritten)) left -= 1;
    return content.map((block) => {
      if (block.type === 'action') return { ...block, attrs: { ...block.attrs, due: null } };
      return left === 0 ? withWords(block, withoutLastSentence) : block;
    });
  });
}

function mapped(
  document: SessionDocument,
  change: (content: readonly BlockNode[]) => readonly BlockNode[],
): SessionDocument {
  return {
    ...document,
    content: document.content.map((section) => ({
      ...section,
      content: section.content.map((prompt) => ({ ...prompt, content: change(prompt.content) })),
    })),
  };
}

function isWritten(block: BlockNode): boolean {
  return block.type !== 'paragraph' || (block.content ?? []).length > 0;
}

function withWords(block: BlockNode, change: (text: string) => string): BlockNode {
  if (block.type !== 'paragraph') return block;
  const [node] = block.content ?? [];
  if (node?.type !== 'text') return block;
  return { ...block, content: [{ ...node, text: change(node.text) }] };
}

function half(text: string): string {
  const words = text.split(' ');
  return words.slice(0, Math.ceil(words.length / 2)).join(' ');
}

function withoutLastSentence(text: string): string {
  const sentences = text.split(/(?<=[.?!]) /u);
  return sentences.slice(0, Math.max(1, sentences.length - 1)).join(' ');
}
