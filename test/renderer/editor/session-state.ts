import { Editor } from '@tiptap/core';
import { EditorState } from '@tiptap/pm/state';
import type { Node } from '@tiptap/pm/model';
import type { SessionDocument } from '#shared/model/document.ts';
import { blankDocument } from '#shared/model/framework/template.ts';
import { regularTemplate } from '#shared/model/framework/regular.ts';
import { makeShelf } from '#renderer/editor/library/shelf.ts';
import { sessionExtensions } from '#renderer/editor/extensions.ts';

/** The session editor without a page: its real schema and all its real plugins. */
const editor = new Editor({
  element: null,
  content: blankDocument(regularTemplate) as object,
  extensions: sessionExtensions({
    template: regularTemplate,
    memberName: 'Dana',
    shelf: makeShelf(),
    onTooLarge: () => undefined,
  }),
});

export const { schema } = editor;

export function stateOf(document: SessionDocument): EditorState {
  return EditorState.create({
    doc: schema.nodeFromJSON(document),
    plugins: editor.extensionManager.plugins,
  });
}

/** The regular session with some answers filled in. */
export function regularWith(
  answers: Readonly<Record<string, SessionDocument['content'][0]['content'][0]['content']>>,
): SessionDocument {
  const blank = blankDocument(regularTemplate);
  return {
    ...blank,
    content: blank.content.map((section) => ({
      ...section,
      content: section.content.map((prompt) => ({
        ...prompt,
        content: answers[prompt.attrs.promptId] ?? prompt.content,
      })),
    })),
  };
}

export const line = (text: string) =>
  ({ type: 'paragraph', content: [{ type: 'text', text }] }) as const;

/** Start of the text `text` in a document. */
export function placeOf(doc: Node, text: string): number {
  let found = -1;
  doc.descendants((node, at) => {
    const inside = node.isText ? (node.text ?? '').indexOf(text) : -1;
    if (found < 0 && inside >= 0) found = at + inside;
  });
  if (found < 0) throw new Error(`No '${text}' in the document`);
  return found;
}
