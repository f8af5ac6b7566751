import { Extension } from '@tiptap/core';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { Speller } from '#renderer/app/spelling/index.ts';
import { shortcutPlugin } from '../shortcuts/shortcuts.ts';
import { startChecking } from './checking.ts';
import { markAfterCursor, markAtCursor, marksIn, marksPlugin, writingIn } from './marks.ts';
import type { Misspelt } from './misspelt.ts';

/** What Chromium says of a menu that was asked for by a key. */
const noButton = -1;

export interface SpellingOptions {
  readonly speller: Speller;
  /** Shows what can be done about a marked word. */
  readonly onAsk: (misspelt: Misspelt) => void;
  /** Nothing is marked, and something was to be. */
  readonly onNone: () => void;
}

/** Marks words that no dictionary has, behind the writing, in a text that can be written. */
export const Spelling = Extension.create<SpellingOptions>({
  name: 'spelling',
  addProseMirrorPlugins() {
    const { speller, onAsk, onNone } = this.options;
    const ask = (misspelt: Misspelt | null) => (misspelt === null ? onNone() : onAsk(misspelt));
    return [
      marksPlugin(),
      checkPlugin(speller),
      shortcutPlugin({
        spelling: (view) => {
          ask(markAtCursor(view.state) ?? goOn(view));
          return true;
        },
        nextSpelling: (view) => {
          if (goOn(view) === null) onNone();
          return true;
        },
      }),
      menuPlugin(onAsk),
    ];
  },
});

function checkPlugin(speller: Speller): Plugin {
  return new Plugin({
    view(view) {
      const { soon, stop } = startChecking(view, speller);
      view.dom.addEventListener('blur', soon);
      return {
        update: ({ state }, before) => {
          const moved = writingIn(state) !== null && !state.selection.eq(before.selection);
          if (moved || !state.doc.eq(before.doc)) soon();
        },
        destroy: () => {
          view.dom.removeEventListener('blur', soon);
          stop();
        },
      };
    },
  });
}

/** The menu of a marked word, by the pointer or by the key for menus; any other word has the system's own. */
function menuPlugin(onAsk: (misspelt: Misspelt) => void): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        contextmenu(view, event) {
          const isByKey = event.button === noButton;
          const misspelt = isByKey ? markAtCursor(view.state) : markUnder(view, event);
          if (misspelt === null) return false;
          event.preventDefault();
          onAsk(misspelt);
          return true;
        },
      },
    },
  });
}

function markUnder(view: EditorView, { target }: MouseEvent): Misspelt | null {
  const marked = target instanceof Element ? target.closest('[data-misspelt]') : null;
  if (marked === null) return null;
  const at = view.posAtDOM(marked, 0);
  return marksIn(view.state, at, at + 1).find(({ from, to }) => from <= at && at < to) ?? null;
}

/** Selects the next marked word, and gives it. */
function goOn(view: EditorView): Misspelt | null {
  const next = markAfterCursor(view.state);
  if (next === null) return null;
  const { state } = view;
  const selected = TextSelection.create(state.doc, next.from, next.to);
  view.dispatch(state.tr.setSelection(selected).scrollIntoView());
  return next;
}
