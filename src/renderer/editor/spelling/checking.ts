import type { EditorView } from '@tiptap/pm/view';
import type { Speller } from '#renderer/app/spelling/index.ts';
import { mark, marksIn, writingIn } from './marks.ts';
import { makeReader } from './misspelt.ts';
import type { Misspelt } from './misspelt.ts';

/** How long a change waits for the next one. */
const pauseMs = 400;

/** A whole may be wrong first, and then its parts are looked up. */
const rounds = 2;

/** What checking needs of an editor. */
export type Checked = Pick<EditorView, 'state' | 'dispatch' | 'composing' | 'hasFocus'>;

/** Keeps the marks of an editor in step with its text, behind the writing and never in the midst of it. */
export function startChecking(
  view: Checked,
  speller: Speller,
): { readonly soon: () => void; readonly stop: () => void } {
  const read = makeReader(speller);
  let timer: ReturnType<typeof setTimeout> | null = null;
  let looking = false;
  let stopped = false;

  const see = () => {
    const { spares, writing } = sparing(view);
    return { ...read(view.state.doc, spares), writing };
  };
  const show = (misspelt: readonly Misspelt[], writing: () => number | null) => {
    const next = writing();
    const same = isSame(misspelt, marksIn(view.state)) && next === writingIn(view.state);
    if (!same) view.dispatch(mark(view.state, misspelt, next));
  };
  const lookUp = async (): Promise<boolean> => {
    for (let round = 0; round < rounds; round += 1) {
      const { unknown } = see();
      if (unknown.length === 0) return true;
      if (!(await speller.lookUp(unknown)) || stopped) return false;
    }
    return true;
  };
  const check = async () => {
    timer = null;
    // An input method loses what it is composing when the text around it is drawn anew.
    if (looking || view.composing) {
      soon();
      return;
    }
    if (!speller.isOn()) {
      show([], () => null);
      return;
    }
    looking = true;
    const known = await lookUp();
    looking = false;
    if (!known || stopped) return;
    if (view.composing) {
      soon();
      return;
    }
    const { misspelt, writing } = see();
    show(misspelt, writing);
  };
  const soon = () => {
    if (stopped || timer !== null) return;
    timer = setTimeout(() => void check(), pauseMs);
  };
  const end = speller.subscribe(soon);
  soon();
  return {
    soon,
    stop: () => {
      stopped = true;
      end();
      if (timer !== null) clearTimeout(timer);
    },
  };
}

/**
 * Leaves the word alone in which the cursor is writing.
 *
 * @returns writing: where that is, asked once all words were seen; null when the cursor has left it
 */
function sparing(view: Checked) {
  const { selection } = view.state;
  const written = selection.empty && view.hasFocus() ? writingIn(view.state) : null;
  const { head } = selection;
  let inWord = false;
  return {
    spares: (from: number, to: number) => {
      const spared =
        written !== null && from <= written && written <= to && from <= head && head <= to;
      inWord ||= spared;
      return spared;
    },
    writing: () => (inWord ? written : null),
  };
}

function isSame(some: readonly Misspelt[], others: readonly Misspelt[]): boolean {
  return (
    some.length === others.length &&
    some.every(
      ({ from, to, word }, at) =>
        others[at]?.from === from && others[at].to === to && others[at].word === word,
    )
  );
}
