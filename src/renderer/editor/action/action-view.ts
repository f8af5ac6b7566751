import type { NodeViewRendererProps } from '@tiptap/core';
import type { NodeView } from '@tiptap/pm/view';
import { words } from '#shared/words/index.ts';
import { detailButton } from '../dom/detail.ts';
import { tickBox } from '../dom/tick-box.ts';
import { blockView } from '../typed-block/block-view.ts';
import { dueField } from './due-field.ts';

const text = words.session;

/** Draws an action: a tick before the text; owner and due date below it. */
export function actionView(props: NodeViewRendererProps, memberName: string): NodeView {
  return blockView(props, ({ set, editable }) => {
    const tick = tickBox(editable, (done) => set('done', done));
    tick.setAttribute('aria-label', text.actionDone);

    let ownedBy: unknown = null;
    const owner = detailButton('person', editable, () =>
      set('owner', ownedBy === 'coach' ? 'member' : 'coach'),
    );

    const due = dueField(editable, (day) => set('due', day));

    return {
      kind: 'action',
      name: text.action,
      placeholder: text.actionPlaceholder,
      removeName: text.removeAction,
      lead: tick,
      details: [owner.dom, due.dom],
      show({ attrs }) {
        tick.checked = attrs['done'] === true;
        ownedBy = attrs['owner'];
        const name = ownedBy === 'coach' ? text.you : memberName;
        owner.label.textContent = name;
        owner.label.toggleAttribute('data-private', ownedBy !== 'coach');
        owner.dom.setAttribute('aria-label', text.ownerIs(name));
        due.show(typeof attrs['due'] === 'string' ? attrs['due'] : null);
      },
    };
  });
}
