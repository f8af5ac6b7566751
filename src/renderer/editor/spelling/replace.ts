import { closeHistory } from '@tiptap/pm/history';
import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { Misspelt } from './misspelt.ts';

/** Writes `word` where a wrong one stands, as one step of undoing, with the cursor behind it. */
export function replaceMisspelt(view: EditorView, { from, to }: Misspelt, word: string): void {
  const tr = closeHistory(view.state.tr).insertText(word, from, to);
  const end = TextSelection.create(tr.doc, from + word.length);
  view.dispatch(tr.setSelection(end).scrollIntoView());
  // What is typed next is a step of its own.
  view.dispatch(closeHistory(view.state.tr));
}
