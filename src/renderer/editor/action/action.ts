import { InputRule, Node } from '@tiptap/core';
import { actionOwners } from '#shared/model/action.ts';
import { isDay } from '#shared/model/schedule/wall-clock.ts';
import { asDiv, commonAttributes, typedBehaviour } from '../typed-block/attributes.ts';
import { insertBlock } from '../typed-block/commands.ts';
import { actionView } from './action-view.ts';

/** A next step: text with an owner, a day and a tick. */
export const Action = Node.create<{ readonly memberName: string }>({
  name: 'action',
  content: 'inline*',
  ...typedBehaviour,
  addOptions: () => ({ memberName: '' }),
  addAttributes: () => ({
    ...commonAttributes,
    owner: {
      default: 'member',
      parseHTML: (from) =>
        actionOwners.find((owner) => owner === from.dataset['owner']) ?? 'member',
      renderHTML: ({ owner }) => ({ 'data-owner': String(owner) }),
    },
    due: {
      default: null,
      parseHTML: (from) => {
        const { due = '' } = from.dataset;
        return isDay(due) ? due : null;
      },
      renderHTML: ({ due }) => (typeof due === 'string' ? { 'data-due': due } : {}),
    },
    done: {
      default: false,
      parseHTML: (from) => from.dataset['done'] === 'true',
      renderHTML: ({ done }) => ({ 'data-done': String(done) }),
    },
  }),
  ...asDiv('action'),
  addInputRules() {
    return [
      new InputRule({
        find: /^\[ ?\]\s$/,
        handler: ({ state, range }) => {
          // Input rules run on the transaction of their chainable state; `insertBlock` adds to it.
          return insertBlock('action', range)(state, () => undefined) ? undefined : null;
        },
      }),
    ];
  },
  addNodeView() {
    const { memberName } = this.options;
    return (props) => actionView(props, memberName);
  },
});
