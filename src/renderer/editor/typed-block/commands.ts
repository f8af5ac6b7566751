import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { Command, Transaction } from '@tiptap/pm/state';
import { blockAround, promptAround } from '../places.ts';
import { isMoreThanText, newBlock, wouldShare } from './kinds.ts';
import type { BlockStart, TypedBlock } from './kinds.ts';

/**
 * Makes the line at the cursor a typed block; from inside a list, a quote, another block or a line with
 * text, the block comes after it.
 *
 * @param typed what to take out first, such as the `/act` that asked for it
 */
export function insertBlock(
  kind: TypedBlock,
  typed: { readonly from: number; readonly to: number } | null = null,
  start: BlockStart = {},
): Command {
  return (state, dispatch) => {
    const prompt = promptAround(state.selection.$from);
    if (prompt === null) return false;
    const { tr, schema } = state;
    if (typed) tr.delete(typed.from, typed.to);
    const block = newBlock(schema, kind, prompt.node, start);
    const at = putBlock(tr, tr.selection, prompt.depth, block);
    // A block that comes with its text is written on below; an empty one is filled in.
    const end = at + block.nodeSize;
    if (block.textContent === '') tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1), 1));
    else if (kind === 'action') tr.setSelection(TextSelection.near(tr.doc.resolve(end - 1), -1));
    else {
      if (tr.doc.nodeAt(end)?.type.name !== 'paragraph') tr.insert(end, schema.node('paragraph'));
      tr.setSelection(TextSelection.create(tr.doc, end + 1));
    }
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/**
 * Puts a block in the place of an empty line, or after what is there.
 *
 * @param place.to where a block ends that is selected as a whole
 * @param depth of the prompt around the place
 * @returns the position before the block
 */
export function putBlock(
  tr: Transaction,
  { $from, to }: { readonly $from: ResolvedPos; readonly to: number },
  depth: number,
  block: Node,
): number {
  // A block that is selected as a whole has the prompt itself around its start.
  const line = $from.depth > depth ? $from.node(depth + 1) : null;
  if (line?.type.name === 'paragraph' && line.content.size === 0) {
    const at = $from.before();
    tr.replaceWith(at, $from.after(), block);
    return at;
  }
  const at = line === null ? to : $from.after(depth + 1);
  tr.insert(at, block);
  return at;
}

/** Enter: what stands after the cursor becomes the next paragraph; an empty block becomes plain. */
export const leaveBlock: Command = (state, dispatch) => {
  const { $from, $to, empty } = state.selection;
  const block = blockAround($from);
  const prompt = promptAround($from);
  if (!block?.node.isTextblock || !prompt || !$from.sameParent($to)) return false;
  const more = isMoreThanText(block.node);
  if (block.node.content.size === 0 && !more) return unblock(state, dispatch);
  const { tr } = state;
  if (!empty) tr.deleteSelection();
  if (more || wouldShare(block.node, prompt.node)) {
    const after = tr.doc.resolve(tr.selection.from).after();
    tr.insert(after, state.schema.node('paragraph'));
    tr.setSelection(TextSelection.create(tr.doc, after + 1));
  } else {
    tr.split(tr.selection.from, 1, [{ type: state.schema.nodes['paragraph'] ?? block.node.type }]);
  }
  dispatch?.(tr.scrollIntoView());
  return true;
};

/**
 * Backspace at its start: the block becomes a paragraph and keeps its text, unless that would put
 * private words into a summary.
 */
export const unblock: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const block = blockAround($from);
  const prompt = promptAround($from);
  if (!empty || !block || !prompt || $from.parentOffset > 0) return false;
  if (isMoreThanText(block.node)) return false;
  const bare = block.node.textContent === '';
  if (!bare && (!block.node.isTextblock || wouldShare(block.node, prompt.node))) return false;
  // Only from the first part of feedback, or the first line of a tool.
  if ($from.pos - block.from !== $from.depth - block.depth) return false;
  const { tr, schema } = state;
  const content = bare ? undefined : block.node.content;
  tr.replaceWith(block.at, block.to + 1, schema.node('paragraph', null, content));
  tr.setSelection(TextSelection.create(tr.doc, block.at + 1));
  dispatch?.(tr.scrollIntoView());
  return true;
};

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
