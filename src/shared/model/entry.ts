import { assertNever } from './assert-never.ts';
import type {
  BlockNode,
  InlineNode,
  NoteDocument,
  SessionDocument,
  Side,
  TextBlockNode,
  TypedBlockNode,
} from './document.ts';

export type EntryKind = 'prompt' | 'note' | TypedBlockNode['type'];

/**
 * One searchable piece of a session: the free text under a prompt, one typed block, or the private
 * notes. Derived from the document, never edited on its own (DESIGN 6).
 */
export interface Entry {
  /** Unique within the session: the prompt id, the block's own id, `notes` or `reflection`. */
  readonly key: string;
  readonly kind: EntryKind;
  /** Where it stands; null for the notes. */
  readonly promptId: string | null;
  readonly step: string | null;
  readonly side: Side | null;
  readonly shared: boolean;
  /** Order within the session, from 0. */
  readonly position: number;
  readonly text: string;
}

export const notesKey = 'notes';
/** What the coach wrote, looking back at the session. */
export const reflectionKey = 'reflection';

/** The entries of a session, in reading order. Pieces without text have none. */
export function entriesOf(
  document: SessionDocument,
  notes: NoteDocument,
  reflection = '',
): readonly Entry[] {
  const found: Omit<Entry, 'position'>[] = [];
  for (const section of document.content) {
    const step = section.attrs.step;
    for (const prompt of section.content) {
      const { promptId, shared, side } = prompt.attrs;
      const free: TextBlockNode[] = [];
      const typed: Omit<Entry, 'position'>[] = [];
      for (const block of prompt.content) {
        if (!isTyped(block)) {
          free.push(block);
          continue;
        }
        const { attrs, type } = block;
        typed.push({
          key: attrs.id,
          kind: type,
          promptId,
          step,
          side: sideOf(block) ?? side,
          shared: isShared(block),
          text: typedText(block),
        });
      }
      found.push({
        key: promptId,
        kind: 'prompt',
        promptId,
        step,
        side,
        shared,
        text: textOf(free),
      });
      found.push(...typed);
    }
  }
  const own = { kind: 'note', promptId: null, step: null, side: null, shared: false } as const;
  found.push(
    { ...own, key: notesKey, text: textOf(notes.content) },
    { ...own, key: reflectionKey, text: reflection.trim() },
  );
  return found
    .filter((entry) => entry.text !== '')
    .map((entry, position) => ({ ...entry, position }));
}

/** Whether a block has an id of its own. */
export function isTyped(block: BlockNode): block is TypedBlockNode {
  return 'attrs' in block && block.attrs !== undefined && 'id' in block.attrs;
}

/** Whether a typed block goes into the summary; a boundary note and an attachment cannot. */
export function isShared(block: TypedBlockNode): boolean {
  return block.type !== 'boundary' && block.type !== 'attachment' && block.attrs.shared;
}

function sideOf(block: TypedBlockNode): Side | null {
  return block.type === 'boundary' || block.type === 'attachment' ? null : block.attrs.side;
}

/** The plain text of a typed block. */
export function typedText(block: TypedBlockNode): string {
  switch (block.type) {
    case 'action':
    case 'insight':
    case 'acknowledgement':
    case 'question':
    case 'boundary':
      return inlineText(block.content);
    case 'feedback':
      return block.content
        .map((part) => inlineText(part.content))
        .filter((text) => text !== '')
        .join('\n');
    case 'tool':
      return [block.attrs.title, textOf(block.content)].filter((text) => text !== '').join('\n');
    case 'attachment':
      return [block.attrs.name, inlineText(block.content)].filter((text) => text !== '').join('\n');
    default:
      return assertNever(block);
  }
}

/** The plain text of blocks, one line per paragraph; list items are marked as a reader would. */
export function textOf(blocks: readonly TextBlockNode[]): string {
  return blocks.flatMap(linesOf).join('\n').trim();
}

/** The plain text of a line of inline nodes. */
export function inlineText(nodes: readonly InlineNode[] | undefined): string {
  return (nodes ?? [])
    .map((node) => (node.type === 'text' ? node.text : '\n'))
    .join('')
    .trim();
}

function linesOf(block: TextBlockNode): readonly string[] {
  switch (block.type) {
    case 'paragraph':
      return [inlineText(block.content)];
    case 'blockquote':
      return block.content.flatMap(linesOf);
    case 'bulletList':
      return block.content.flatMap((item) => marked('• ', item.content.flatMap(linesOf)));
    case 'orderedList': {
      const first = block.attrs?.start ?? 1;
      return block.content.flatMap((item, index) =>
        marked(`${first + index}. `, item.content.flatMap(linesOf)),
      );
    }
    default:
      return assertNever(block);
  }
}

function marked(mark: string, lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => (index === 0 ? mark + line : `  ${line}`));
}
