import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { Node } from '@tiptap/pm/model';

const numberings = new Set(['1', 'a', 'A', 'i', 'I']);
const lastStart = 1_000_000;

/** The attributes of a numbered list as the contract takes them; typing and pasting make others. */
export function tidyList(attributes: Node['attrs']): { start: number; type: string | null } {
  const start: unknown = attributes['start'];
  const type: unknown = attributes['type'];
  return {
    start: Number.isInteger(start) ? Math.min(Math.max(Number(start), 0), lastStart) : 1,
    type: typeof type === 'string' && numberings.has(type) ? type : null,
  };
}

/** Keeps numbered lists savable: a paste may say `type="disc"`, a person may type `99999999999.` */
export const Tidy = Extension.create({
  name: 'tidy',
  addProseMirrorPlugins() {
    return [
      new Plugin({
        appendTransaction(transactions, _old, state) {
          if (!transactions.some((transaction) => transaction.docChanged)) return null;
          const { tr } = state;
          state.doc.descendants((node, at) => {
            if (node.type.name !== 'orderedList') return !node.isTextblock;
            const tidy = tidyList(node.attrs);
            if (tidy.start !== node.attrs['start'] || tidy.type !== node.attrs['type']) {
              tr.setNodeMarkup(at, null, tidy);
            }
            return true;
          });
          return tr.docChanged ? tr : null;
        },
      }),
    ];
  },
});
