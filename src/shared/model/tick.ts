import type { SessionDocument } from './document.ts';

/** The document with one action ticked, or open again. */
export function withActionDone(
  document: SessionDocument,
  actionId: string,
  done: boolean,
): SessionDocument {
  return {
    ...document,
    content: document.content.map((section) => ({
      ...section,
      content: section.content.map((prompt) => ({
        ...prompt,
        content: prompt.content.map((block) =>
          block.type === 'action' && block.attrs.id === actionId
            ? { ...block, attrs: { ...block.attrs, done } }
            : block,
        ),
      })),
    })),
  };
}
