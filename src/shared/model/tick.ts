import type { SessionDocument } from './document.ts';

/** The document with one action ticked, or open again. */
export function withActionDone(
  document: SessionDocument,
  actionId: string,
  done: boolean,
): SessionDocument {
  return withActionsDone(document, new Map([[actionId, done]]));
}

/** The document with each of these actions, by id, ticked or open. */
export function withActionsDone(
  document: SessionDocument,
  done: ReadonlyMap<string, boolean>,
): SessionDocument {
  return {
    ...document,
    content: document.content.map((section) => ({
      ...section,
      content: section.content.map((prompt) => ({
        ...prompt,
        content: prompt.content.map((block) =>
          block.type === 'action'
            ? {
                ...block,
                attrs: { ...block.attrs, done: done.get(block.attrs.id) ?? block.attrs.done },
              }
            : block,
        ),
      })),
    })),
  };
}
