import type { BlockNode, SessionDocument } from '#shared/model/document.ts';
import { isTyped } from '#shared/model/entry.ts';

/** Which words of a document were put into what is shared, and which into what is not. */
interface Marked {
  readonly document: SessionDocument;
  readonly privates: readonly string[];
  readonly shared: readonly string[];
}

/**
 * Puts a word of its own into every block, so that each can be looked for.
 *
 * @param name what all of the words begin with
 */
export function marked(document: SessionDocument, name = 'mark'): Marked {
  const privates: string[] = [];
  const shared: string[] = [];
  let count = 0;
  const mark = (isShared: boolean) => {
    const word = `${name}${count++}x`;
    (isShared ? shared : privates).push(word);
    return word;
  };
  const markedText = (isShared: boolean) => [{ type: 'text' as const, text: mark(isShared) }];
  const markBlock = (block: BlockNode, promptShared: boolean): BlockNode => {
    if (!isTyped(block)) return { type: 'paragraph', content: markedText(promptShared) };
    if (block.type === 'boundary') return { ...block, content: markedText(false) };
    if (block.type === 'attachment') {
      return {
        ...block,
        attrs: { ...block.attrs, name: mark(false) },
        content: markedText(false),
      };
    }
    const own = block.attrs.shared;
    if (block.type === 'feedback') {
      return {
        ...block,
        content: block.content.map((part) => ({ ...part, content: markedText(own) })),
      };
    }
    if (block.type !== 'tool') return { ...block, content: markedText(own) };
    return {
      ...block,
      attrs: { ...block.attrs, title: mark(own) },
      content: [{ type: 'paragraph', content: markedText(own) }],
    };
  };
  const said: SessionDocument = {
    ...document,
    content: document.content.map((section) => ({
      ...section,
      content: section.content.map((prompt) => ({
        ...prompt,
        content: prompt.content.map((block) => markBlock(block, prompt.attrs.shared)),
      })),
    })),
  };
  return { document: said, privates, shared };
}
