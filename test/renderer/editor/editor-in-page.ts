import { Editor } from '@tiptap/core';
import type { BlockNode } from '#shared/model/document.ts';
import { blankDocument } from '#shared/model/framework/template.ts';
import { regularTemplate } from '#shared/model/framework/regular.ts';
import { documentOf } from '#renderer/editor/document-of.ts';
import { sessionExtensions } from '#renderer/editor/extensions.ts';
import { makeShelf } from '#renderer/editor/library/shelf.ts';

/** What a program puts on the clipboard. */
export interface Clipboard {
  readonly html?: string;
  readonly text?: string;
}

export interface EditorInPage {
  /** Pastes into an answer that holds `before`, and gives the answer back. */
  paste(clipboard: Clipboard, before?: readonly BlockNode[]): Pasted;
}

export interface Pasted {
  readonly answer: readonly BlockNode[];
  readonly refused: boolean;
}

const promptId = 'what.progress';

/** The session editor in a page of a real browser, whose clipboard events it gets. */
const inPage: EditorInPage = {
  paste({ html, text }, before = [{ type: 'paragraph' }]) {
    let refused = false;
    const blank = blankDocument(regularTemplate);
    const content = {
      ...blank,
      content: blank.content.map((section) => ({
        ...section,
        content: section.content.map((prompt) =>
          prompt.attrs.promptId === promptId ? { ...prompt, content: before } : prompt,
        ),
      })),
    };
    const editor = new Editor({
      element: document.body,
      content: content as object,
      injectCSS: false,
      enablePasteRules: false,
      extensions: sessionExtensions({
        template: regularTemplate,
        memberName: 'Dana',
        shelf: makeShelf(),
        onTooLarge: () => {
          refused = true;
        },
      }),
    });
    let at = 0;
    editor.state.doc.descendants((node, place) => {
      if (node.attrs['promptId'] === promptId) at = place + node.nodeSize - 1;
      return node.type.name === 'section';
    });
    editor.commands.focus(at - 1);
    const clipboardData = new DataTransfer();
    if (html !== undefined) clipboardData.setData('text/html', html);
    if (text !== undefined) clipboardData.setData('text/plain', text);
    editor.view.dom.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
    const answer = documentOf(editor.state.doc)
      .content.flatMap((section) => section.content)
      .find((prompt) => prompt.attrs.promptId === promptId);
    editor.destroy();
    return { answer: answer?.content ?? [], refused };
  },
};

Object.assign(globalThis, { inPage });
