import { Editor } from '@tiptap/core';
import type { BlockNode } from '#shared/model/document.ts';
import { blankDocument } from '#shared/model/framework/template.ts';
import { regularTemplate } from '#shared/model/framework/regular.ts';
import { noFiles } from '#renderer/editor/attachment/files.ts';
import type { Files } from '#renderer/editor/attachment/files.ts';
import { documentOf } from '#renderer/editor/document-of.ts';
import { sessionExtensions } from '#renderer/editor/extensions.ts';
import { makeShelf } from '#renderer/editor/library/shelf.ts';
import { newId } from '#renderer/editor/typed-block/ids.ts';

/** What a program puts on the clipboard. */
export interface Clipboard {
  readonly html?: string;
  readonly text?: string;
  /** Names of files; each holds its name. */
  readonly files?: readonly string[];
}

export interface EditorInPage {
  /** Pastes into an answer that holds `before`, and gives the answer back. */
  paste(clipboard: Clipboard, before?: readonly BlockNode[]): Promise<Pasted>;
  /** The same, let go over the answer. */
  drop(clipboard: Clipboard, before?: readonly BlockNode[]): Promise<Pasted>;
}

export interface Pasted {
  readonly answer: readonly BlockNode[];
  readonly refused: boolean;
  /** Names of the files that were to be kept. */
  readonly kept: readonly string[];
  /** Whether the browser was told to leave it alone. */
  readonly handled: boolean;
}

const promptId = 'what.progress';

/** An editor with `before` as its answer, and what becomes of what is given to it. */
function openWith(before: readonly BlockNode[]) {
  let refused = false;
  const kept: string[] = [];
  const files: Files = {
    ...noFiles,
    add: (file) => {
      kept.push(file.name);
      return Promise.resolve(
        file.name.startsWith('refused')
          ? null
          : {
              id: newId(),
              name: file.name,
              mediaType: 'application/octet-stream',
              size: file.size,
            },
      );
    },
  };
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
      files,
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
  return { editor, kept, wasRefused: () => refused };
}

function dataOf({ html, text, files = [] }: Clipboard): DataTransfer {
  const data = new DataTransfer();
  if (html !== undefined) data.setData('text/html', html);
  if (text !== undefined) data.setData('text/plain', text);
  for (const name of files) data.items.add(new File([name], name));
  return data;
}

async function give(
  before: readonly BlockNode[],
  eventOn: (target: Element) => Event,
): Promise<Pasted> {
  const { editor, kept, wasRefused } = openWith(before);
  const target = editor.view.dom.querySelector(`[data-answer="${promptId}"]`) ?? editor.view.dom;
  const event = eventOn(target);
  target.dispatchEvent(event);
  // What keeps a file answers in a later turn.
  await new Promise((resolve) => setTimeout(resolve, 0));
  const answer = documentOf(editor.state.doc)
    .content.flatMap((section) => section.content)
    .find((prompt) => prompt.attrs.promptId === promptId);
  editor.destroy();
  return {
    answer: answer?.content ?? [],
    refused: wasRefused(),
    kept,
    handled: event.defaultPrevented,
  };
}

/** The session editor in a page of a real browser, whose clipboard events it gets. */
const inPage: EditorInPage = {
  paste: (clipboard, before = [{ type: 'paragraph' }]) =>
    give(
      before,
      () =>
        new ClipboardEvent('paste', {
          clipboardData: dataOf(clipboard),
          bubbles: true,
          cancelable: true,
        }),
    ),
  drop: (clipboard, before = [{ type: 'paragraph' }]) =>
    give(before, (target) => {
      const line = target.querySelector('p') ?? target;
      const { left, top, height } = line.getBoundingClientRect();
      return new DragEvent('drop', {
        dataTransfer: dataOf(clipboard),
        clientX: left + 2,
        clientY: top + height / 2,
        bubbles: true,
        cancelable: true,
      });
    }),
};

Object.assign(globalThis, { inPage });
