import { Extension } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import type { Side } from '#shared/model/document.ts';
import { editorKeys } from '#renderer/app/shortcuts.ts';
import { blockAround, promptAround } from '../places.ts';

/**
 * Tags what the cursor is in as What, How or both (FRAMEWORK: any block may be tagged, wherever it
 * stands): a typed block by itself, else its prompt. The same again takes the tag away.
 */
export function tagSide(side: Side): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    const place = blockAround($from) ?? promptAround($from);
    if (place === null) return false;
    // A boundary note counts for no side; its key must not tag the answer around it instead.
    if (!('side' in place.node.attrs)) return true;
    const next = place.node.attrs['side'] === side ? null : side;
    dispatch?.(state.tr.setNodeAttribute(place.at, 'side', next));
    return true;
  };
}

/** The keys that tag. */
export const Sides = Extension.create({
  name: 'sides',
  addKeyboardShortcuts() {
    const tag = (side: Side) => () => tagSide(side)(this.editor.state, this.editor.view.dispatch);
    return {
      [editorKeys('tagWhat')]: tag('what'),
      [editorKeys('tagHow')]: tag('how'),
      [editorKeys('tagBoth')]: tag('both'),
    };
  },
});
