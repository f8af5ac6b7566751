import type { Node } from '@tiptap/pm/model';
import { Slice } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { Command, EditorState, Transaction } from '@tiptap/pm/state';
import { promptAround, promptPlaces } from '../places.ts';

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

/** Refuses a change after which a question would be gone, doubled, moved or merged. */
export function keepsQuestions(transaction: Transaction, state: EditorState): boolean {
  return !transaction.docChanged || skeletonOf(transaction.doc) === skeletonOf(state.doc);
}

export function crossesPrompts({ selection, doc }: EditorState): boolean {
  const { from, to } = selection;
  const first = promptAround(doc.resolve(from));
  return first === null ? from !== to : to > first.to;
}

/**
 * Empties every answer as far as it is selected and leaves the questions standing; false when the
 * selection stays within one answer, where the usual deleting is right.
 */
export const clearAcross: Command = (state, dispatch) => {
  if (!crossesPrompts(state)) return false;
  const { from, to } = state.selection;
  const { tr } = state;
  const touched = promptPlaces(state.doc).filter((prompt) => prompt.to > from && prompt.from < to);
  for (const prompt of touched.toReversed()) {
    const start = Math.max(from, prompt.from);
    const end = Math.min(to, prompt.to);
    if (start === prompt.from && end === prompt.to) {
      tr.replaceWith(start, end, state.schema.node('paragraph'));
    } else {
      tr.replace(start, end, Slice.empty);
    }
  }
  const start = touched[0] ? Math.max(from, touched[0].from) : from;
  tr.setSelection(TextSelection.near(tr.doc.resolve(start), 1));
  dispatch?.(tr.scrollIntoView());
  return true;
};

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

/** Whether the cursor stands where one more Backspace (-1) or Delete (1) would leave its answer. */
export function atEdgeOfAnswer({ selection }: EditorState, direction: -1 | 1): boolean {
  const { $from, empty } = selection;
  const prompt = promptAround($from);
  if (!empty || prompt === null) return false;
  // Only the very first and the very last place of text are as many tokens from the edge as deep.
  const depth = $from.depth - prompt.depth;
  return direction < 0 ? $from.pos === prompt.from + depth : $from.pos === prompt.to - depth;
}
