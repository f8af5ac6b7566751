import { Node } from '@tiptap/core';
import { feedbackDirections } from '#shared/model/feedback.ts';
import { makeShelf } from '../library/shelf.ts';
import type { Shelf } from '../library/shelf.ts';
import { asDiv, blockValue, commonAttributes, typedBehaviour } from '../typed-block/attributes.ts';
import { feedbackView } from './feedback-view.ts';

/** Feedback by Situation, Impact, Input, Follow-up (FRAMEWORK `siif`): always these four, in this order. */
export const Feedback = Node.create<{ readonly shelf: Shelf }>({
  name: 'feedback',
  content: 'feedbackPart{4}',
  ...typedBehaviour,
  addOptions: () => ({ shelf: makeShelf() }),
  addAttributes: () => ({
    ...commonAttributes,
    valueId: blockValue,
    direction: {
      default: 'given',
      parseHTML: (from) =>
        feedbackDirections.find((each) => each === from.dataset['direction']) ?? 'given',
      renderHTML: ({ direction }) => ({ 'data-direction': String(direction) }),
    },
  }),
  ...asDiv('feedback'),
  addNodeView() {
    const { shelf } = this.options;
    return (props) => feedbackView(props, shelf);
  },
});
