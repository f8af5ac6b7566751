import { v7 as newId } from 'uuid';
import type { BlockNode, SessionDocument } from '#shared/model/document.ts';
import type { ReadableDb } from '../sql/db.ts';
import { isBlockElsewhere } from '../sql/queries/blocks.ts';

/**
 * The document with new ids for steps and insights that meanwhile stand in another session, where they
 * were cut and pasted to: one block cannot be in two sessions, and an old text must still come back.
 */
export function withOwnBlocks(
  db: ReadableDb,
  sessionId: string,
  document: SessionDocument,
): SessionDocument {
  const owned = (block: BlockNode): BlockNode => {
    if (block.type !== 'action' && block.type !== 'insight') return block;
    if (!isBlockElsewhere(db, { id: block.attrs.id, sessionId })) return block;
    const id = newId();
    return block.type === 'action'
      ? { ...block, attrs: { ...block.attrs, id } }
      : { ...block, attrs: { ...block.attrs, id } };
  };
  return {
    ...document,
    content: document.content.map((section) => ({
      ...section,
      content: section.content.map((prompt) => ({ ...prompt, content: prompt.content.map(owned) })),
    })),
  };
}
