import { Node } from '@tiptap/core';
import { words } from '#shared/words/index.ts';
import { element } from '../dom/element.ts';
import { icon } from '../dom/icon.ts';
import { asDiv, commonAttributes, typedBehaviour } from '../typed-block/attributes.ts';
import { blockView } from '../typed-block/block-view.ts';

/** Something understood: text of its own, which search and later themes can find again. */
export const Insight = Node.create({
  name: 'insight',
  content: 'inline*',
  ...typedBehaviour,
  addAttributes: () => commonAttributes,
  ...asDiv('insight'),
  addNodeView: () => (props) =>
    blockView(props, () => ({
      kind: 'insight',
      name: words.session.insight,
      placeholder: words.session.insightPlaceholder,
      removeName: words.session.removeInsight,
      lead: element('span', {}, icon('bulb', 18)),
      details: [],
    })),
});
