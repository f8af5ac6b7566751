import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import type { Find } from './find-in.ts';
import { foundIn, markFound, showFound } from './found.ts';

/** A text on the page in which words can be marked. */
export interface Findable {
  /** Marks what `find` finds, or with null nothing more; how often that is. */
  readonly mark: (find: Find | null) => number;
  /** Singles one out, from 0, and brings it into view; or none. */
  readonly show: (index: number | null) => void;
  /** Puts the cursor at one, or with null where it was. */
  readonly enter: (index: number | null) => void;
}

export function findableBy(editor: Editor): Findable {
  return {
    mark(find) {
      editor.view.dispatch(markFound(editor.state, find));
      return foundIn(editor.state).hits.length;
    },
    show(index) {
      editor.view.dispatch(showFound(editor.state, index));
      const marked = '[data-found="shown"], [data-found-title="shown"]';
      const shown = index === null ? null : editor.view.dom.querySelector(marked);
      shown?.scrollIntoView({ block: 'center' });
    },
    enter(index) {
      const hit = index === null ? undefined : foundIn(editor.state).hits[index];
      const { state, view } = editor;
      if (hit !== undefined) {
        const place = hit.whole
          ? TextSelection.near(state.doc.resolve(hit.to), -1)
          : TextSelection.create(state.doc, hit.from, hit.to);
        view.dispatch(state.tr.setSelection(place));
      }
      view.focus();
    },
  };
}
