import { v7 as newId } from 'uuid';
import type { BlockNode, SessionDocument } from '#shared/model/document.ts';
import { isTyped } from '#shared/model/entry.ts';
import type { ReadableDb } from '../sql/db.ts';
import { isBlockElsewhere } from '../sql/queries/block-rows.ts';

/**
 * The document with new ids for typed blocks that meanwhile stand in another session, where they
 * were cut and pasted to: one block cannot be in two sessions, and an old text must still come back.
 */
export function withOwnBlocks(
  db: ReadableDb,
  sessionId: string,
  document: SessionDocument,
): SessionDocument {
  const owned = (block: BlockNode): BlockNode => {
    if (!isTyped(block) || !isBlockElsewhere(db, { id: block.attrs.id, sessionId })) return block;
    // Each kind has other attributes; the compiler cannot follow that only the id changes.
    return { ...block, attrs: { ...block.attrs, id: newId() } } as BlockNode;
  };
  return {
    ...document,
    content: document.content.map((section) => ({
      ...section,
      content: section.content.map((prompt) => ({ ...prompt, content: prompt.content.map(owned) })),
    })),
  };
}
