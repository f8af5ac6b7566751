import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { Mappable } from '@tiptap/pm/transform';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Misspelt } from './misspelt.ts';
import css from './spelling.module.css';

/** What is marked in a text; of the view only, so that no mark gets into a document or a save. */
interface Marked {
  readonly set: DecorationSet;
  /** Where was written last, until the cursor has left the word. */
  readonly writing: number | null;
}

const key = new PluginKey<Marked>('spelling');
const nothing: Marked = { set: DecorationSet.empty, writing: null };

/** Holds the marks. While something is written it only moves them along. */
export function marksPlugin(): Plugin<Marked> {
  return new Plugin<Marked>({
    key,
    state: { init: () => nothing, apply: after },
    props: { decorations: (state) => key.getState(state)?.set },
  });
}

/** The marked words of a text in its order, or those that touch a stretch of it. */
export function marksIn(state: EditorState, from?: number, to?: number): readonly Misspelt[] {
  const found = key.getState(state)?.set.find(from, to) ?? [];
  return found.map((mark) => ({ from: mark.from, to: mark.to, word: wordOf(mark) }));
}

/** The marked word in which the cursor stands, or which is selected. */
export function markAtCursor(state: EditorState): Misspelt | null {
  const { from, to } = state.selection;
  const around = marksIn(state, from, to).filter((mark) => mark.from <= from && mark.to >= to);
  return around.at(-1) ?? null;
}

/** The next marked word behind the cursor, from the end on the first one. */
export function markAfterCursor(state: EditorState): Misspelt | null {
  const all = marksIn(state);
  const here = markAtCursor(state)?.from ?? state.selection.from - 1;
  return all.find(({ from }) => from > here) ?? all[0] ?? null;
}

/** Where was written last, until the cursor has left the word. */
export function writingIn(state: EditorState): number | null {
  return key.getState(state)?.writing ?? null;
}

/** The transaction that marks these words and no others. */
export function mark(
  state: EditorState,
  misspelt: readonly Misspelt[],
  writing: number | null,
): Transaction {
  const marks = misspelt.map(({ from, to, word }) =>
    Decoration.inline(
      from,
      to,
      { class: css['misspelt'] ?? '', 'aria-invalid': 'spelling', 'data-misspelt': '' },
      { word },
    ),
  );
  const marked: Marked = { set: DecorationSet.create(state.doc, marks), writing };
  return state.tr.setMeta(key, marked).setMeta('addToHistory', false);
}

function wordOf({ spec }: Decoration): string {
  return String((spec as { readonly word: unknown }).word);
}

function after(transaction: Transaction, before: Marked): Marked {
  const asked = transaction.getMeta(key) as Marked | undefined;
  if (asked !== undefined) return asked;
  if (!transaction.docChanged) return before;
  const { doc, mapping, selection } = transaction;
  const set = before.set.map(mapping, doc);
  const changed = changedIn(transaction);
  const broken = changed.flatMap(({ from, to }) =>
    set.find(from, to).filter((each) => isBroken(each, from, to, doc)),
  );
  const { empty, head } = selection;
  const here = empty && changed.some(({ from, to }) => from <= head && head <= to);
  const writing = here ? head : before.writing;
  return {
    set: broken.length === 0 ? set : set.remove(broken),
    writing: here || writing === null ? writing : mapping.map(writing),
  };
}

/** The stretches of the new document that a transaction wrote. */
function changedIn({ mapping }: Transaction): readonly Pick<Misspelt, 'from' | 'to'>[] {
  return mapping.maps.flatMap((map, index) => {
    const since: Mappable = mapping.slice(index + 1);
    const found: Pick<Misspelt, 'from' | 'to'>[] = [];
    map.forEach((_oldFrom, _oldTo, from, to) =>
      found.push({ from: since.map(from, -1), to: since.map(to, 1) }),
    );
    return found;
  });
}

/** Whether what was written from `from` to `to` is inside a marked word, or makes it longer. */
function isBroken(marked: Decoration, from: number, to: number, doc: Node): boolean {
  if (from < marked.to && to > marked.from) return true;
  if (from === to) return false;
  const end = doc.content.size;
  const beside =
    from === marked.to
      ? doc.textBetween(from, Math.min(from + 1, end), ' ', ' ')
      : doc.textBetween(Math.max(to - 1, 0), to, ' ', ' ');
  return /[\p{L}\p{M}\p{N}'’-]/u.test(beside);
}
