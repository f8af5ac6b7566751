import { Node } from '@tiptap/core';
import { words } from '#shared/words/index.ts';
import { element } from '../dom/element.ts';
import { icon } from '../dom/icon.ts';
import { blockView } from '../typed-block/block-view.ts';

/** Something understood: text of its own, which search and later themes can find again. */
export const Insight = Node.create({
  name: 'insight',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({
    id: { default: '', rendered: false },
    // Never read from a paste: what comes from elsewhere is not shared by what it says of itself.
    shared: { default: false, rendered: false },
    side: { default: null, rendered: false },
  }),
  parseHTML: () => [{ tag: 'div[data-countersign="insight"]' }],
  renderHTML: () => ['div', { 'data-countersign': 'insight' }, 0],
  addNodeView: () => (props) =>
    blockView(props, () => ({
      kind: 'insight',
      name: words.session.insight,
      placeholder: words.session.insightPlaceholder,
      removeName: words.session.removeInsight,
      lead: element('span', {}, icon('bulb', 18)),
      details: [],
      show: () => undefined,
    })),
});
