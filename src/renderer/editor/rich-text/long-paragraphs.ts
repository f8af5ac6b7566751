import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** Characters. Below, a key costs the browser a few milliseconds either way. */
const long = 10_000;

/**
 * Has a very long paragraph read by `dir` in place of `unicode-bidi: plaintext` (editor.module.css),
 * which the browser lays out in quadratic time: seconds for each key in a megabyte.
 */
export const LongParagraphs = Extension.create({
  name: 'longParagraphs',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        decorations({ doc }) {
          const found: Decoration[] = [];
          doc.descendants((node, at) => {
            if (node.content.size < long) return false;
            if (node.type.name === 'paragraph') {
              const attributes = { dir: 'auto', 'data-long': '' };
              found.push(Decoration.node(at, at + node.nodeSize, attributes, { long: true }));
            }
            return !node.isTextblock;
          });
          return DecorationSet.create(doc, found);
        },
      },
    }),
  ],
});
