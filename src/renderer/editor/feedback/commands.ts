import { TextSelection } from '@tiptap/pm/state';
import type { Command } from '@tiptap/pm/state';
import { blockAround } from '../places.ts';
import { newBlock } from '../typed-block/kinds.ts';

/** Enter: to the end of the next part; from the last one to a line below the feedback. */
export const nextPart: Command = (state, dispatch) => {
  const { $from, $to } = state.selection;
  const feedback = blockAround($from);
  if (feedback?.node.type.name !== 'feedback' || !$from.sameParent($to)) return false;
  const { tr } = state;
  const end = feedback.to + 1;
  if ($from.index(feedback.depth) < feedback.node.childCount - 1) {
    const next = state.doc.resolve($from.after(feedback.depth + 1) + 1);
    tr.setSelection(TextSelection.create(tr.doc, next.end()));
  } else {
    tr.insert(end, state.schema.node('paragraph'));
    tr.setSelection(TextSelection.create(tr.doc, end + 1));
  }
  dispatch?.(tr.scrollIntoView());
  return true;
};

/**
 * Puts an action after feedback, with the text of its follow-up; as private or shared as the feedback.
 *
 * @param at position before the feedback
 */
export function followUpToAction(at: number): Command {
  return (state, dispatch) => {
    const feedback = state.doc.nodeAt(at);
    const followUp = feedback?.lastChild;
    const $at = state.doc.resolve(at);
    if (feedback?.type.name !== 'feedback' || !followUp?.content.size) return false;
    const { shared, side } = feedback.attrs;
    const start = { attrs: { shared, side }, content: followUp.content };
    const action = newBlock(state.schema, 'action', $at.parent, start);
    const end = at + feedback.nodeSize;
    const tr = state.tr.insert(end, action);
    tr.setSelection(TextSelection.create(tr.doc, end + action.nodeSize - 1));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}
