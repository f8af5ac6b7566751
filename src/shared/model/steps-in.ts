import type { ActionNode, SessionDocument } from './document.ts';
import { inlineText } from './entry.ts';

/** Whose step each action of a document is, and whether it is done; one without a word is none yet. */
export function stepsIn(
  document: SessionDocument,
): readonly Pick<ActionNode['attrs'], 'owner' | 'done'>[] {
  return document.content
    .flatMap((section) => section.content)
    .flatMap((prompt) => prompt.content)
    .flatMap((block) =>
      block.type === 'action' && inlineText(block.content) !== '' ? block.attrs : [],
    );
}
