import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { blockAround, promptAround } from '../places.ts';
import { findIn } from './find-in.ts';
import type { Find, Hit } from './find-in.ts';
import css from './found.module.css';

interface Found {
  readonly find: Find | null;
  readonly hits: readonly Hit[];
  /** Which of them is singled out. */
  readonly shown: number | null;
}

type Asked = { readonly find: Find | null } | { readonly shown: number | null };

const key = new PluginKey<Found>('found');
const nothing: Found = { find: null, hits: [], shown: null };

/** What is marked in a document, in its order. */
export function foundIn(state: EditorState): Found {
  return key.getState(state) ?? nothing;
}

/** The transaction that marks what `find` finds, or takes the marks away. */
export function markFound(state: EditorState, find: Find | null): Transaction {
  return asked(state, { find });
}

/** The transaction that singles one of the marks out, or none. */
export function showFound(state: EditorState, shown: number | null): Transaction {
  return asked(state, { shown });
}

/** The first mark in an entry (`shared/model/entry.ts`), or null. */
export function firstFoundIn(state: EditorState, entryKey: string): number | null {
  const index = foundIn(state).hits.findIndex(({ from }) => {
    const $from = state.doc.resolve(from + 1);
    const block = blockAround($from);
    return (block ? block.node.attrs['id'] : promptAround($from)?.id) === entryKey;
  });
  return index < 0 ? null : index;
}

/** Marks what is searched for; of the view only, so that no mark gets into a text or a save. */
export const FoundMarks = Extension.create({
  name: 'foundMarks',
  addProseMirrorPlugins: () => [
    new Plugin<Found>({
      key,
      state: { init: () => nothing, apply: after },
      props: { decorations: (state) => drawn(state.doc, foundIn(state)) },
    }),
  ],
});

function asked(state: EditorState, what: Asked): Transaction {
  return state.tr.setMeta(key, what).setMeta('addToHistory', false);
}

function after(transaction: Transaction, found: Found): Found {
  const what = transaction.getMeta(key) as Asked | undefined;
  if (what !== undefined && 'find' in what) {
    const { find } = what;
    return find === null ? nothing : { find, hits: findIn(transaction.doc, find), shown: null };
  }
  if (what !== undefined) return { ...found, shown: what.shown };
  if (!transaction.docChanged || found.find === null) return found;
  const hits = findIn(transaction.doc, found.find);
  const stood = found.shown === null ? undefined : found.hits[found.shown];
  const at = stood && transaction.mapping.map(stood.from);
  const next = at === undefined ? -1 : hits.findIndex(({ from }) => from >= at);
  return { ...found, hits, shown: next < 0 ? null : next };
}

const sets = new WeakMap<Found, { readonly doc: Node; readonly set: DecorationSet }>();

function drawn(doc: Node, found: Found): DecorationSet {
  if (found.hits.length === 0) return DecorationSet.empty;
  const known = sets.get(found);
  if (known?.doc === doc) return known.set;
  const set = DecorationSet.create(
    doc,
    found.hits.map((hit, index) => {
      const which = index === found.shown ? 'shown' : 'found';
      return hit.whole
        ? Decoration.node(hit.from, hit.to, { 'data-found-title': which })
        : Decoration.inline(hit.from, hit.to, {
            nodeName: 'mark',
            class: css['found'] ?? '',
            'data-found': which,
          });
    }),
  );
  sets.set(found, { doc, set });
  return set;
}
