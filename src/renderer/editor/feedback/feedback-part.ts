import { Node } from '@tiptap/core';
import { feedbackParts } from '#shared/model/feedback.ts';
import { words } from '#shared/words/index.ts';
import { element, setAttribute } from '../dom/element.ts';
import css from './feedback.module.css';
import { asDiv } from '../typed-block/attributes.ts';
import { nextPart } from './commands.ts';

/** One of the four parts of feedback: its label, and a text of its own. */
export const FeedbackPart = Node.create({
  name: 'feedbackPart',
  content: 'inline*',
  isolating: true,
  defining: true,
  selectable: false,
  draggable: false,
  addAttributes: () => ({
    part: {
      default: feedbackParts[0],
      parseHTML: (from) =>
        feedbackParts.find((part) => part === from.dataset['part']) ?? feedbackParts[0],
      renderHTML: ({ part }) => ({ 'data-part': String(part) }),
    },
  }),
  ...asDiv('feedbackPart'),
  addKeyboardShortcuts() {
    return { Enter: () => nextPart(this.editor.state, this.editor.view.dispatch) };
  },
  addNodeView:
    () =>
    ({ node }) => {
      const part = feedbackParts.find((each) => each === node.attrs['part']) ?? feedbackParts[0];
      const label = words.blocks.parts[part];
      const contentDOM = element('p', { class: css['text'], dir: 'auto', 'data-part': part });
      const dom = element(
        'div',
        { class: css['part'], role: 'group', 'aria-label': label },
        element('span', { class: css['label'], contenteditable: 'false' }, label),
        contentDOM,
      );
      const show = (empty: boolean) =>
        setAttribute(contentDOM, 'data-placeholder', empty && words.blocks.partPlaceholders[part]);
      show(node.content.size === 0);
      return {
        dom,
        contentDOM,
        update(next) {
          if (next.type.name !== 'feedbackPart' || next.attrs['part'] !== part) return false;
          show(next.content.size === 0);
          return true;
        },
        ignoreMutation: ({ target }) => !contentDOM.contains(target) || target === dom,
      };
    },
});
