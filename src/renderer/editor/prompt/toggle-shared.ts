import type { Command } from '@tiptap/pm/state';
import { blockAround, promptAround } from '../places.ts';

/**
 * Switches an answer between 'Private' and 'In the summary'. Made private, everything inside goes
 * private with it; made shared, the blocks inside stay as they are, so that nothing is shared by
 * surprise.
 *
 * @param at position before the prompt
 */
export function togglePrompt(at: number): Command {
  return (state, dispatch) => {
    const prompt = state.doc.nodeAt(at);
    if (prompt?.type.name !== 'prompt') return false;
    const shared = prompt.attrs['shared'] !== true;
    const tr = state.tr.setNodeAttribute(at, 'shared', shared);
    if (!shared) {
      prompt.forEach((block, offset) => {
        if (block.attrs['shared'] === true) tr.setNodeAttribute(at + 1 + offset, 'shared', false);
      });
    }
    dispatch?.(tr);
    return true;
  };
}

/** The same for what the cursor is in: a typed block by itself, else its prompt. */
export const toggleAround: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const prompt = promptAround($from);
  if (prompt === null) return false;
  const block = blockAround($from);
  if (block === null) return togglePrompt(prompt.at)(state, dispatch);
  // A boundary note or a file is never shared; its key must not share the answer around it instead.
  if (!('shared' in block.node.attrs)) return true;
  const shared = block.node.attrs['shared'] !== true;
  dispatch?.(state.tr.setNodeAttribute(block.at, 'shared', shared));
  return true;
};
