import { TextSelection } from '@tiptap/pm/state';
import type { Command } from '@tiptap/pm/state';
import type { Attrs, Node } from '@tiptap/pm/model';
import { promptAround } from '../places.ts';
import { newId } from './ids.ts';

export type TypedBlock = 'action' | 'insight';

/** What a new block starts with: shared and side come from the prompt that it stands in. */
function startOf(type: TypedBlock, prompt: Node): Attrs {
  const { shared, side } = prompt.attrs;
  const common: Attrs = { id: newId(), shared, side };
  // The step is the team member's until somebody says otherwise: a coach who takes it on decides to.
  return type === 'action' ? { ...common, owner: 'member', due: null, done: false } : common;
}

/**
 * Makes the line at the cursor a typed block; from inside a list, a quote or a line with text, the
 * block comes after it.
 *
 * @param typed what to take out first, such as the `/act` that asked for it
 */
export function insertBlock(
  type: TypedBlock,
  typed: { readonly from: number; readonly to: number } | null = null,
): Command {
  return (state, dispatch) => {
    const prompt = promptAround(state.selection.$from);
    const nodeType = state.schema.nodes[type];
    if (prompt === null || nodeType === undefined) return false;
    const { tr } = state;
    if (typed) tr.delete(typed.from, typed.to);
    const $at = tr.selection.$from;
    // A block that is selected as a whole has the prompt itself around its start.
    const block = $at.depth > prompt.depth ? $at.node(prompt.depth + 1) : null;
    const attributes = startOf(type, prompt.node);
    if (block?.type.name === 'paragraph' && block.content.size === 0) {
      tr.setNodeMarkup($at.before(), nodeType, attributes);
    } else {
      const after = block === null ? tr.selection.to : $at.after(prompt.depth + 1);
      tr.insert(after, nodeType.create(attributes));
      tr.setSelection(TextSelection.create(tr.doc, after + 1));
    }
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** Enter: what stands after the cursor becomes the next paragraph; an empty block becomes plain. */
export function leaveBlock(type: TypedBlock): Command {
  return (state, dispatch) => {
    const { $from, $to } = state.selection;
    const paragraph = state.schema.nodes['paragraph'];
    if ($from.parent.type.name !== type || !$from.sameParent($to) || !paragraph) return false;
    if ($from.parent.content.size === 0) return unblock(type)(state, dispatch);
    const { tr } = state;
    if (!state.selection.empty) tr.deleteSelection();
    tr.split(tr.selection.from, 1, [{ type: paragraph }]);
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** Backspace at its start: the block becomes a paragraph and keeps its text. */
export function unblock(type: TypedBlock): Command {
  return (state, dispatch) => {
    const { $from, empty } = state.selection;
    const paragraph = state.schema.nodes['paragraph'];
    if (!empty || $from.parent.type.name !== type || $from.parentOffset > 0 || !paragraph) {
      return false;
    }
    dispatch?.(state.tr.setNodeMarkup($from.before(), paragraph).scrollIntoView());
    return true;
  };
}

/** @param at position before the block */
export function removeBlock(at: number): Command {
  return (state, dispatch) => {
    const node = state.doc.nodeAt(at);
    const paragraph = state.schema.nodes['paragraph'];
    if (node === null || !paragraph) return false;
    const { tr } = state;
    // An answer is never without a line to write on.
    if (state.doc.resolve(at).parent.childCount === 1) {
      tr.replaceWith(at, at + node.nodeSize, paragraph.create());
    } else {
      tr.delete(at, at + node.nodeSize);
    }
    const near = tr.doc.resolve(Math.min(at + 1, tr.doc.content.size));
    tr.setSelection(TextSelection.near(near, -1));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}
