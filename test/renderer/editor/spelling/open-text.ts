import { Editor } from '@tiptap/core';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import type { Transaction } from '@tiptap/pm/state';
import { makeSpeller } from '#renderer/app/spelling/speller.ts';
import { startChecking } from '#renderer/editor/spelling/checking.ts';
import { marksIn, marksPlugin } from '#renderer/editor/spelling/marks.ts';
import { noteExtensions } from '#renderer/editor/extensions.ts';

const nothing = () => undefined;

/** The schema and the plugins of the notes, with undoing, and without a page. */
const { schema, extensionManager } = new Editor({
  element: null,
  content: { type: 'doc', content: [{ type: 'paragraph' }] },
  extensions: noteExtensions({ onTooLarge: nothing, onFiles: nothing }),
});

/**
 * A text whose spelling is checked: every word is wrong that has an x in it.
 *
 * @param content blocks of a note
 */
export function openText(content: readonly object[]) {
  const asked: (readonly string[])[] = [];
  const dispatched: Transaction[] = [];
  const speller = makeSpeller((words) => {
    asked.push(words);
    return Promise.resolve(words.filter((word) => word.includes('x')));
  });
  speller.turn(true);
  const view = {
    state: EditorState.create({
      doc: schema.nodeFromJSON({ type: 'doc', content }),
      plugins: [...extensionManager.plugins, marksPlugin()],
    }),
    composing: false,
    focused: true,
    hasFocus: () => view.focused,
    dispatch: (transaction: Transaction) => {
      dispatched.push(transaction);
      view.state = view.state.apply(transaction);
    },
  };
  const { soon, stop } = startChecking(view, speller);
  const put = (transaction: Transaction) => {
    view.state = view.state.apply(transaction);
    soon();
  };
  return {
    view,
    speller,
    asked,
    /** What checking itself did to the editor. */
    dispatched,
    stop,
    /** Types where the cursor is. */
    type: (text: string) => {
      for (const sign of text) put(view.state.tr.insertText(sign));
    },
    delete: (from: number, to: number) => put(view.state.tr.delete(from, to)),
    moveTo: (at: number) =>
      put(view.state.tr.setSelection(TextSelection.create(view.state.doc, at))),
    select: (from: number, to: number) =>
      put(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, to))),
    put,
    blur: () => {
      view.focused = false;
      soon();
    },
    /** What is marked, as it reads. */
    marked: () => marksIn(view.state).map(({ from, to }) => view.state.doc.textBetween(from, to)),
  };
}

export const line = (...content: readonly (string | object)[]) => ({
  type: 'paragraph',
  content: content.map((each) => (typeof each === 'string' ? { type: 'text', text: each } : each)),
});
