import { Node } from '@tiptap/core';
import type { Template } from '#shared/model/framework/template.ts';
import { sectionView } from './section-view.ts';

/** A step of the framework. It has no parse rule: nothing that is pasted can become one. */
export const Section = Node.create<{ readonly template: Template | null }>({
  name: 'section',
  content: 'prompt+',
  isolating: true,
  selectable: false,
  draggable: false,
  addOptions: () => ({ template: null }),
  addAttributes: () => ({ step: { default: '', rendered: false } }),
  renderHTML: () => ['section', 0],
  addNodeView() {
    const { template } = this.options;
    return ({ node }) =>
      sectionView(template?.steps.find((step) => step.id === node.attrs['step']));
  },
});
