import { Node } from '@tiptap/core';
import type { NodeViewRendererProps } from '@tiptap/core';
import type { NodeView } from '@tiptap/pm/view';
import { words } from '#shared/words/index.ts';
import { element } from '../dom/element.ts';
import { icon } from '../dom/icon.ts';
import { asDiv, commonAttributes, typedBehaviour } from '../typed-block/attributes.ts';
import { blockView } from '../typed-block/block-view.ts';
import { leaveTool } from './leave-tool.ts';
import css from './tool.module.css';

const longestTitle = 300;

/** A tool from the library, as it was when it was inserted (FRAMEWORK `custom`). */
export const Tool = Node.create({
  name: 'tool',
  content: 'block+',
  ...typedBehaviour,
  addAttributes: () => ({
    ...commonAttributes,
    title: {
      default: '',
      parseHTML: (from) => (from.dataset['title'] ?? '').slice(0, longestTitle),
      renderHTML: ({ title }) => ({ 'data-title': String(title) }),
    },
  }),
  ...asDiv('tool'),
  addKeyboardShortcuts() {
    return { Enter: () => leaveTool(this.editor.state, this.editor.view.dispatch) };
  },
  addNodeView: () => toolView,
});

function toolView(props: NodeViewRendererProps): NodeView {
  const title = element('span', { class: css['title'], dir: 'auto' });
  return blockView(props, () => ({
    kind: 'tool',
    name: words.blocks.tool,
    removeName: words.blocks.removeTool,
    lead: element('span', {}, icon('tool', 18)),
    head: title,
    content: element('div', { class: css['body'] }),
    details: [],
    show: ({ attrs }) => {
      title.textContent = String(attrs['title']);
    },
  }));
}
