import { Node } from '@tiptap/core';
import type { NodeViewRendererProps } from '@tiptap/core';
import type { NodeView } from '@tiptap/pm/view';
import { words } from '#shared/words/index.ts';
import { element } from '../dom/element.ts';
import { icon } from '../dom/icon.ts';
import { makeShelf } from '../library/shelf.ts';
import type { Shelf } from '../library/shelf.ts';
import { valuePicker } from '../library/value-picker.ts';
import { asDiv, blockValue, commonAttributes, typedBehaviour } from '../typed-block/attributes.ts';
import { blockView } from '../typed-block/block-view.ts';

/** A result or success that is named, and the value that it served (FRAMEWORK `values`). */
export const Acknowledgement = Node.create<{ readonly shelf: Shelf }>({
  name: 'acknowledgement',
  content: 'inline*',
  ...typedBehaviour,
  addOptions: () => ({ shelf: makeShelf() }),
  addAttributes: () => ({ ...commonAttributes, valueId: blockValue }),
  ...asDiv('acknowledgement'),
  addNodeView() {
    const { shelf } = this.options;
    return (props) => acknowledgementView(props, shelf);
  },
});

function acknowledgementView(props: NodeViewRendererProps, shelf: Shelf): NodeView {
  return blockView(props, ({ set, editable }) => {
    const value = valuePicker(shelf, editable, (id) => set('valueId', id));
    return {
      kind: 'acknowledgement',
      name: words.blocks.acknowledgement,
      placeholder: words.blocks.acknowledgementPlaceholder,
      removeName: words.blocks.removeAcknowledgement,
      lead: element('span', {}, icon('award', 18)),
      details: [value.dom],
      show: ({ attrs }) => value.show(attrs['valueId'] as string | null),
      destroy: value.destroy,
    };
  });
}
