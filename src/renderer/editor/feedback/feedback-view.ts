import type { NodeViewRendererProps } from '@tiptap/core';
import type { NodeView } from '@tiptap/pm/view';
import { words } from '#shared/words/index.ts';
import { detailButton } from '../dom/detail.ts';
import { element } from '../dom/element.ts';
import { icon } from '../dom/icon.ts';
import type { Shelf } from '../library/shelf.ts';
import { valuePicker } from '../library/value-picker.ts';
import { blockView } from '../typed-block/block-view.ts';
import { followUpToAction } from './commands.ts';
import css from './feedback.module.css';

const text = words.blocks;

/** Draws feedback: its four parts below each other; who gave it, its value and its follow-up below. */
export function feedbackView(props: NodeViewRendererProps, shelf: Shelf): NodeView {
  const { view, getPos } = props;
  return blockView(props, ({ set, editable }) => {
    let given = true;
    const direction = detailButton('exchange', editable, () =>
      set('direction', given ? 'received' : 'given'),
    );
    const value = valuePicker(shelf, editable, (id) => set('valueId', id));
    const follow = detailButton('follow', editable, () => {
      const at = getPos();
      if (at === undefined || !followUpToAction(at)(view.state, view.dispatch)) return;
      view.focus();
    });
    follow.label.textContent = text.followUpToAction;
    return {
      kind: 'feedback',
      name: text.feedback,
      removeName: text.removeFeedback,
      lead: element('span', {}, icon('message', 18)),
      content: element('div', { class: css['parts'] }),
      details: [direction.dom, value.dom, follow.dom],
      show({ attrs, lastChild }) {
        given = attrs['direction'] !== 'received';
        const name = given ? text.given : text.received;
        direction.label.textContent = name;
        direction.dom.setAttribute('aria-label', text.directionIs(name));
        value.show(attrs['valueId'] as string | null);
        follow.dom.hidden = !editable || lastChild?.content.size === 0;
      },
      destroy: value.destroy,
    };
  });
}
