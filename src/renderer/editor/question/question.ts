import { Node } from '@tiptap/core';
import { words } from '#shared/words/index.ts';
import { element } from '../dom/element.ts';
import { icon } from '../dom/icon.ts';
import { asDiv, commonAttributes, typedBehaviour } from '../typed-block/attributes.ts';
import { blockView } from '../typed-block/block-view.ts';

/** A question from the bank, as it was asked (FRAMEWORK `coach-not-rescue`). */
export const Question = Node.create({
  name: 'question',
  content: 'inline*',
  ...typedBehaviour,
  addAttributes: () => commonAttributes,
  ...asDiv('question'),
  addNodeView: () => (props) =>
    blockView(props, () => ({
      kind: 'question',
      name: words.blocks.question,
      placeholder: words.blocks.questionPlaceholder,
      removeName: words.blocks.removeQuestion,
      lead: element('span', {}, icon('question', 18)),
      details: [],
    })),
});
