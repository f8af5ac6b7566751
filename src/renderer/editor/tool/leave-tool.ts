import { TextSelection } from '@tiptap/pm/state';
import type { Command } from '@tiptap/pm/state';
import { blockAround } from '../places.ts';

/** Enter on an empty last line of a tool goes on below it, as from the end of a list. */
export const leaveTool: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const tool = blockAround($from);
  if (!empty || tool?.node.type.name !== 'tool' || tool.node.childCount === 1) return false;
  const line = $from.parent;
  const last =
    $from.depth === tool.depth + 1 && $from.index(tool.depth) === tool.node.childCount - 1;
  if (!last || line.type.name !== 'paragraph' || line.content.size > 0) return false;
  const tr = state.tr.delete($from.before(), $from.after());
  const after = tr.mapping.map(tool.to + 1);
  tr.insert(after, state.schema.node('paragraph'));
  tr.setSelection(TextSelection.create(tr.doc, after + 1));
  dispatch?.(tr.scrollIntoView());
  return true;
};
