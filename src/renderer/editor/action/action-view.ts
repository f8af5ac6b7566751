import type { NodeViewRendererProps } from '@tiptap/core';
import type { NodeView } from '@tiptap/pm/view';
import { words } from '#shared/words/index.ts';
import { detailButton } from '../dom/detail.ts';
import { element } from '../dom/element.ts';
import { icon } from '../dom/icon.ts';
import { tickBox } from '../dom/tick-box.ts';
import { blockView } from '../typed-block/block-view.ts';
import css from './action.module.css';
import { isDay } from './due.ts';

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

    const day = element('input', {
      type: 'date',
      class: css['day'],
      'aria-label': text.due,
      disabled: !editable,
      max: '9999-12-31',
    });
    const due = element(
      'label',
      { class: css['due'] },
      icon('calendar', 14),
      element('span', { class: css['noDay'], 'aria-hidden': 'true' }, text.noDue),
      day,
    );
    // Read on leaving too: while a year is half typed it reads 0002, which is a day nobody means.
    const keepDay = () => {
      const value = isDay(day.value) && day.value >= '1900-01-01' ? day.value : null;
      due.dataset['set'] = String(day.value !== '');
      set('due', value);
    };
    day.addEventListener('change', keepDay);

    return {
      kind: 'action',
      name: text.action,
      placeholder: text.actionPlaceholder,
      removeName: text.removeAction,
      lead: tick,
      details: [owner.dom, due],
      show({ attrs }) {
        tick.checked = attrs['done'] === true;
        ownedBy = attrs['owner'];
        const name = ownedBy === 'coach' ? text.you : memberName;
        owner.label.textContent = name;
        owner.label.toggleAttribute('data-private', ownedBy !== 'coach');
        owner.dom.setAttribute('aria-label', text.ownerIs(name));
        const shown = typeof attrs['due'] === 'string' ? attrs['due'] : '';
        // Never written back while it is being typed in, which would throw the cursor out of it.
        if (document.activeElement !== day && day.value !== shown) day.value = shown;
        due.dataset['set'] = String(day.value !== '');
      },
    };
  });
}
