import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { words } from '#shared/words/index.ts';
import { element } from '../dom/element.ts';
import css from './attachment.module.css';

/** A file that is on its way to a place in the text. */
interface Arrival {
  readonly id: string;
  readonly at: number;
  /** Null where nothing is to be shown yet. */
  readonly name: string | null;
}

interface Arrived {
  readonly arrived: string;
  /** Where those go that were to stand at the same place. */
  readonly next: number | null;
}

const key = new PluginKey<readonly Arrival[]>('arriving');

/** The transaction that says at a place that a file is on its way; the place moves with the text. */
export function announce(state: EditorState, arrival: Arrival): Transaction {
  return state.tr.setMeta(key, arrival).setMeta('addToHistory', false);
}

/** Says in `tr` that a file is no longer awaited. */
export function withdraw(tr: Transaction, id: string, next: number | null): Transaction {
  return tr.setMeta(key, { arrived: id, next } satisfies Arrived);
}

/** Where a file that was announced is to stand now. */
export function placeOfArrival(state: EditorState, id: string): number | null {
  return key.getState(state)?.find((arrival) => arrival.id === id)?.at ?? null;
}

/** Shows which files are on their way; of the view only. */
export function arriving(): Plugin<readonly Arrival[]> {
  return new Plugin<readonly Arrival[]>({
    key,
    state: {
      init: () => [],
      apply(tr, before) {
        const meta = tr.getMeta(key) as Arrival | Arrived | undefined;
        if (meta === undefined && (before.length === 0 || !tr.docChanged)) return before;
        // Mapped by hand: a decoration would go with the empty line that a first file takes the place of.
        const moved = before.map((each) => ({ ...each, at: tr.mapping.map(each.at) }));
        if (meta === undefined) return moved;
        return 'arrived' in meta ? without(moved, meta) : [...moved, meta];
      },
    },
    props: {
      decorations(state) {
        const shown = key.getState(state)?.filter(({ name }) => name !== null) ?? [];
        return DecorationSet.create(
          state.doc,
          shown.map(({ id, at, name }) =>
            Decoration.widget(at, () => mark(name ?? ''), { key: id, side: 1 }),
          ),
        );
      },
    },
  });
}

function without(arrivals: readonly Arrival[], { arrived, next }: Arrived): readonly Arrival[] {
  const place = arrivals.find(({ id }) => id === arrived)?.at;
  return arrivals
    .filter(({ id }) => id !== arrived)
    .map((each) => (each.at === place && next !== null ? { ...each, at: next } : each));
}

function mark(name: string): HTMLElement {
  return element(
    'span',
    { class: css['arriving'], role: 'status', 'data-private': true, contenteditable: 'false' },
    words.attachments.adding(name),
  );
}
