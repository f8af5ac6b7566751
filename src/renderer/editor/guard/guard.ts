import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { Command } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import {
  atEdgeOfField,
  clearAcross,
  crossesFields,
  enterBlock,
  keepsQuestions,
  selectAnswer,
} from './questions-stay.ts';

const deleting = [
  'Backspace',
  'Mod-Backspace',
  'Shift-Backspace',
  'Alt-Backspace',
  'Delete',
  'Mod-Delete',
  'Alt-Delete',
];

/**
 * Questions are fixed. Whatever would touch one is refused by `filterTransaction`; the rest of this
 * folder turns what a person meant by it (deleting, cutting, typing or pasting over several answers)
 * into a change of the answers alone.
 */
export const Guard = Extension.create({
  name: 'guard',
  // Before every other keymap, so that none deletes across prompts first.
  priority: 1_000,

  addKeyboardShortcuts() {
    const run = (command: Command) => () => {
      const { state, view } = this.editor;
      return command(state, view.dispatch.bind(view));
    };
    return {
      ...Object.fromEntries(deleting.map((key) => [key, run(clearAcross)])),
      Enter: run(clearAcross),
      'Mod-a': run(selectAnswer),
    };
  },

  addProseMirrorPlugins() {
    return [
      new Plugin({
        filterTransaction: keepsQuestions,
        props: {
          handleTextInput(view) {
            clearIfAcross(view);
            return false;
          },
          handlePaste(view) {
            clearIfAcross(view);
            return false;
          },
          handleDOMEvents: {
            cut(view, event) {
              if (!view.editable || !crossesFields(view.state)) return false;
              const { dom, text } = view.serializeForClipboard(view.state.selection.content());
              event.clipboardData?.setData('text/html', dom.innerHTML);
              event.clipboardData?.setData('text/plain', text);
              event.preventDefault();
              clearIfAcross(view);
              return true;
            },
          },
        },
      }),
    ];
  },
});

/** What would still be asked of an edge when every other key handler has passed. */
export const Edges = Extension.create({
  name: 'edges',
  priority: 1,
  addKeyboardShortcuts() {
    // Left to itself, the browser would try to merge the answer into its question.
    const stay = (direction: -1 | 1) => () => {
      const { state, view } = this.editor;
      return (
        atEdgeOfField(state, direction) || enterBlock(direction)(state, view.dispatch.bind(view))
      );
    };
    return Object.fromEntries(
      deleting.map((key) => [key, stay(key.endsWith('Backspace') ? -1 : 1)]),
    );
  },
});

function clearIfAcross(view: EditorView): void {
  clearAcross(view.state, view.dispatch.bind(view));
}
