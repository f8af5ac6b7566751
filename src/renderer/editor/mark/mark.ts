import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Node } from '@tiptap/pm/model';

const key = new PluginKey<string | null>('mark');

/** Where an entry stands (`shared/model/entry.ts`): a prompt by its id, a block by its own. */
export function placeOfEntry(doc: Node, entryKey: string): number | null {
  let found: number | null = null;
  doc.descendants((node, at) => {
    if (found !== null) return false;
    if (node.attrs['promptId'] === entryKey || node.attrs['id'] === entryKey) found = at;
    return !node.isTextblock;
  });
  return found;
}

/** The transaction that marks an entry, or takes the mark away. */
export function markEntry(state: EditorState, entryKey: string | null) {
  return state.tr.setMeta(key, entryKey).setMeta('addToHistory', false);
}

/** Shows which entry a search led to, until something is written. */
export const EntryMark = Extension.create({
  name: 'entryMark',
  addProseMirrorPlugins: () => [
    new Plugin<string | null>({
      key,
      state: {
        init: () => null,
        apply(transaction, marked) {
          const asked: unknown = transaction.getMeta(key);
          if (typeof asked === 'string' || asked === null) return asked;
          return transaction.docChanged ? null : marked;
        },
      },
      props: {
        decorations(state) {
          const marked = key.getState(state);
          const at = marked ? placeOfEntry(state.doc, marked) : null;
          const node = at === null ? null : state.doc.nodeAt(at);
          if (at === null || node === null) return DecorationSet.empty;
          return DecorationSet.create(state.doc, [
            Decoration.node(at, at + node.nodeSize, { 'data-marked': '' }),
          ]);
        },
      },
    }),
  ],
});
