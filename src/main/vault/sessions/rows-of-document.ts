import type { BlockNode, SessionDocument } from '#shared/model/document.ts';
import { inlineText } from '#shared/model/entry.ts';
import type { ActionRow, InsightRow } from '../sql/queries/blocks.ts';

/** The actions that a document says, in its order; one without a word in it is none yet. */
export function actionsIn(document: SessionDocument): readonly ActionRow[] {
  return blocksOf(document).flatMap((block) => {
    if (block.type !== 'action') return [];
    const { id, owner, due, done } = block.attrs;
    const text = inlineText(block.content);
    return text === '' ? [] : [{ id, text, owner, due, done }];
  });
}

/** The insights that a document says, likewise. */
export function insightsIn(document: SessionDocument): readonly InsightRow[] {
  return blocksOf(document).flatMap((block) => {
    if (block.type !== 'insight') return [];
    const text = inlineText(block.content);
    return text === '' ? [] : [{ id: block.attrs.id, text }];
  });
}

function blocksOf(document: SessionDocument): readonly BlockNode[] {
  return document.content.flatMap((section) => section.content).flatMap((prompt) => prompt.content);
}
