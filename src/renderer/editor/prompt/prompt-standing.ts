import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { isUnanswered, promptAround, promptPlaces } from '../places.ts';

/** Marks which prompt the cursor is in and which have no answer yet, for the eye alone. */
export function promptStanding(): Plugin {
  return new Plugin({
    props: {
      decorations({ doc, selection }) {
        const current = promptAround(selection.$from)?.at;
        return DecorationSet.create(
          doc,
          promptPlaces(doc).flatMap(({ at, node }) => {
            const attributes = {
              ...(at === current ? { 'data-current': '' } : {}),
              ...(isUnanswered(node) ? { 'data-empty': '' } : {}),
            };
            return Object.keys(attributes).length === 0
              ? []
              : [Decoration.node(at, at + node.nodeSize, attributes)];
          }),
        );
      },
    },
  });
}
