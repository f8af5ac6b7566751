import type { Node } from '@tiptap/pm/model';
import { Slice } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { Command, EditorState, Transaction } from '@tiptap/pm/state';
import { fieldAround, isTypedBlock, promptAround, promptPlaces } from '../places.ts';
import { hasItsParts } from '../typed-block/kinds.ts';

/** The sections and prompts of a document, with their ids and order: all that no edit may change. */
export function skeletonOf(doc: Node): string {
  const steps: [string, string[]][] = [];
  doc.forEach((section) => {
    const prompts: string[] = [];
    section.forEach((prompt) => prompts.push(String(prompt.attrs['promptId'])));
    steps.push([String(section.attrs['step']), prompts]);
  });
  return JSON.stringify(steps);
}

/** Refuses a change after which a question or a part of feedback would be gone, doubled or moved. */
export function keepsQuestions(transaction: Transaction, state: EditorState): boolean {
  return (
    !transaction.docChanged ||
    (skeletonOf(transaction.doc) === skeletonOf(state.doc) && isWhole(transaction.doc))
  );
}

/** Whether all feedback in a document has its parts in their order, which the schema cannot say. */
export function isWhole(doc: Node): boolean {
  let whole = true;
  doc.descendants((node) => {
    if (node.type.name === 'feedback') whole &&= hasItsParts(node);
    return ['section', 'prompt'].includes(node.type.name);
  });
  return whole;
}

/** Whether a selection begins in one answer, block or part of feedback and ends in another. */
export function crossesFields({ selection, doc }: EditorState): boolean {
  const { from, to } = selection;
  const first = fieldAround(doc.resolve(from));
  return first?.at !== fieldAround(doc.resolve(to))?.at || (first === null && from !== to);
}

/**
 * Empties every answer as far as it is selected and leaves the questions standing; what stands in a
 * block and beside it never runs together. False when the selection stays within one answer or block,
 * where the usual deleting is right.
 */
export const clearAcross: Command = (state, dispatch) => {
  if (!crossesFields(state)) return false;
  const { from, to } = state.selection;
  const { tr } = state;
  const touched = promptPlaces(state.doc).filter((prompt) => prompt.to > from && prompt.from < to);
  for (const prompt of touched.toReversed()) {
    const start = Math.max(from, prompt.from);
    const end = Math.min(to, prompt.to);
    if (start === prompt.from && end === prompt.to) {
      tr.replaceWith(start, end, state.schema.node('paragraph'));
    } else {
      for (const piece of piecesIn(prompt.node, prompt.from, start, end).toReversed()) {
        tr.replace(piece.from, piece.to, Slice.empty);
      }
    }
  }
  const start = touched[0] ? Math.max(from, touched[0].from) : from;
  tr.setSelection(TextSelection.near(tr.doc.resolve(start), 1));
  dispatch?.(tr.scrollIntoView());
  return true;
};

interface Piece {
  readonly from: number;
  readonly to: number;
}

/** What of `start` to `end` can be taken out of `node`, each piece by itself. */
function piecesIn(node: Node, contentAt: number, start: number, end: number): readonly Piece[] {
  if (node.isTextblock) return [{ from: start, to: end }];
  const pieces: Piece[] = [];
  let run: Piece | null = null;
  node.forEach((child, offset) => {
    const at = contentAt + offset;
    const [from, to] = [Math.max(start, at), Math.min(end, at + child.nodeSize)];
    if (from >= to) return;
    const covered = from === at && to === at + child.nodeSize;
    // Whole blocks go; of one that is selected in part, and of feedback, only the text goes.
    const stays = child.type.spec.isolating === true && !(covered && isTypedBlock(child));
    if (!stays) {
      run = { from: run?.from ?? from, to };
      return;
    }
    if (run) pieces.push(run);
    run = null;
    const inside = [Math.max(from, at + 1), Math.min(to, at + child.nodeSize - 1)] as const;
    if (inside[0] < inside[1]) pieces.push(...piecesIn(child, at + 1, ...inside));
  });
  if (run) pieces.push(run);
  return pieces;
}

/** The first 'select all' takes the answer around the cursor; where that is taken, everything. */
export const selectAnswer: Command = (state, dispatch) => {
  const { $from, $to, from, to } = state.selection;
  const prompt = promptAround($from);
  if (prompt === null || promptAround($to)?.at !== prompt.at) return false;
  const whole = TextSelection.between(state.doc.resolve(prompt.from), state.doc.resolve(prompt.to));
  if (whole.from === from && whole.to === to) return false;
  dispatch?.(state.tr.setSelection(whole));
  return true;
};

/** Whether the cursor stands where one more Backspace (-1) or Delete (1) would leave its field. */
export function atEdgeOfField({ selection }: EditorState, direction: -1 | 1): boolean {
  const { $from, empty } = selection;
  const field = fieldAround($from);
  if (!empty || field === null) return false;
  // Only the very first and the very last place of text are as many tokens from the edge as deep.
  const depth = $from.depth - field.depth;
  return direction < 0 ? $from.pos === field.from + depth : $from.pos === field.to - depth;
}

/** Backspace after a block, and Delete before one, go into it: its text is not to be pulled out. */
export function enterBlock(direction: -1 | 1): Command {
  return (state, dispatch) => {
    const { $from, empty } = state.selection;
    const prompt = promptAround($from);
    if (!empty || prompt === null || $from.depth <= prompt.depth) return false;
    const depth = prompt.depth + 1;
    const [start, end] = [$from.start(depth), $from.end(depth)];
    const inner = $from.depth - depth;
    const edge = direction < 0 ? $from.before(depth) : $from.after(depth);
    if ($from.pos !== (direction < 0 ? start + inner : end - inner)) return false;
    const $edge = state.doc.resolve(edge);
    const beside = direction < 0 ? $edge.nodeBefore : $edge.nodeAfter;
    if (!beside || !isTypedBlock(beside)) return false;
    dispatch?.(state.tr.setSelection(TextSelection.near($edge, direction)).scrollIntoView());
    return true;
  };
}
