import { Extension } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { Side } from '#shared/model/document.ts';
import { blockAround, promptAround } from '../places.ts';
import { shortcutPlugin } from '../shortcuts/shortcuts.ts';

/**
 * Tags what the cursor is in as What, How or both (FRAMEWORK: any block may be tagged, wherever it
 * stands): a typed block by itself, else its prompt. The same again takes the tag away.
 */
export function tagSide(side: Side): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    const place = blockAround($from) ?? promptAround($from);
    if (place === null) return false;
    // A boundary note or a file counts for no side; its key must not tag the answer around it instead.
    if (!('side' in place.node.attrs)) return true;
    const next = place.node.attrs['side'] === side ? null : side;
    dispatch?.(state.tr.setNodeAttribute(place.at, 'side', next));
    return true;
  };
}

const tag = (side: Side) => (view: EditorView) =>
  tagSide(side)(view.state, view.dispatch.bind(view));

/** The shortcuts that tag. */
export const Sides = Extension.create({
  name: 'sides',
  addProseMirrorPlugins: () => [
    shortcutPlugin({ tagWhat: tag('what'), tagHow: tag('how'), tagBoth: tag('both') }),
  ],
});
