import { Extension } from '@tiptap/core';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { Command } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { fieldAround, promptAround, promptPlaces } from '../places.ts';
import { shortcutPlugin } from '../shortcuts/shortcuts.ts';
import { stopFrom, textStop } from './stops.ts';

/** To the end of the next (1) or previous (-1) answer; stays put at the last and first. */
export function moveByPrompt(direction: -1 | 1): Command {
  return (state, dispatch) => {
    const here = promptAround(state.selection.$from);
    const places = promptPlaces(state.doc);
    const index = places.findIndex((place) => place.at === here?.at);
    const next = places[index + direction];
    if (here === null || next === undefined) return false;
    const end = TextSelection.near(state.doc.resolve(next.to), -1);
    dispatch?.(state.tr.setSelection(end).scrollIntoView());
    return true;
  };
}

/**
 * Keyboard ways through the document: by prompt, and by Tab from each answer through its controls to
 * the next answer, so that everything is reached and the focus can always leave.
 */
export const Movement = Extension.create({
  name: 'movement',
  // After lists, where Tab is for nesting.
  priority: 50,
  addKeyboardShortcuts() {
    const tab = (direction: -1 | 1) => () => go(this.editor.view, direction);
    return {
      Tab: tab(1),
      'Shift-Tab': tab(-1),
    };
  },
  addProseMirrorPlugins: () => [
    shortcutPlugin({ nextAnswer: move(1), previousAnswer: move(-1) }),
    new Plugin({
      view(view) {
        // The controls of node views keep their keys from the editor, so Tab is heard here.
        const onKey = (event: KeyboardEvent) => {
          const onControl = event.target !== view.dom;
          if (!onControl || event.key !== 'Tab' || event.ctrlKey || event.altKey) return;
          if (go(view, event.shiftKey ? -1 : 1)) event.preventDefault();
        };
        view.dom.addEventListener('keydown', onKey);
        return { destroy: () => view.dom.removeEventListener('keydown', onKey) };
      },
    }),
  ],
});

const move = (direction: -1 | 1) => (view: EditorView) => {
  moveByPrompt(direction)(view.state, view.dispatch.bind(view));
  view.focus();
  return true;
};

function go(view: EditorView, direction: -1 | 1): boolean {
  const stop = stopFrom(view, direction);
  if (stop === null) return false;
  if (!stop.matches(textStop)) {
    stop.focus();
    return true;
  }
  const inside = fieldAround(view.state.doc.resolve(view.posAtDOM(stop, 0)));
  if (inside === null) return false;
  const end = TextSelection.near(view.state.doc.resolve(inside.to), -1);
  view.dispatch(view.state.tr.setSelection(end).scrollIntoView());
  view.focus();
  return true;
}
