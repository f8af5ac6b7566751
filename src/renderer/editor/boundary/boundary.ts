import { Node } from '@tiptap/core';
import type { NodeViewRendererProps } from '@tiptap/core';
import type { NodeView } from '@tiptap/pm/view';
import { words } from '#shared/words/index.ts';
import { element } from '../dom/element.ts';
import { icon } from '../dom/icon.ts';
import { tickBox } from '../dom/tick-box.ts';
import { asDiv, blockId, typedBehaviour } from '../typed-block/attributes.ts';
import { blockView } from '../typed-block/block-view.ts';
import css from './boundary.module.css';

const text = words.blocks;

/**
 * That a matter belongs with a professional (FRAMEWORK `boundary`). It has no `shared`, so that nothing
 * can share it.
 */
export const Boundary = Node.create<{ readonly onAbout: (() => void) | null }>({
  name: 'boundary',
  content: 'inline*',
  ...typedBehaviour,
  addOptions: () => ({ onAbout: null }),
  addAttributes: () => ({
    id: blockId,
    referred: {
      default: false,
      parseHTML: (from) => from.dataset['referred'] === 'true',
      renderHTML: ({ referred }) => ({ 'data-referred': String(referred) }),
    },
  }),
  ...asDiv('boundary'),
  addNodeView() {
    const { onAbout } = this.options;
    return (props) => boundaryView(props, onAbout);
  },
});

function boundaryView(props: NodeViewRendererProps, onAbout: (() => void) | null): NodeView {
  return blockView(props, ({ set, editable }) => {
    const tick = tickBox(editable, (referred) => set('referred', referred));
    return {
      kind: 'boundary',
      name: text.boundary,
      placeholder: text.boundaryPlaceholder,
      removeName: text.removeBoundary,
      lead: element('span', {}, icon('boundary', 18)),
      details: [
        element('label', { class: css['referred'] }, tick, element('span', {}, text.referred)),
      ],
      foot: element(
        'p',
        { class: css['line'] },
        text.boundaryLine,
        ...(onAbout === null ? [] : [' ', aboutButton(onAbout)]),
      ),
      show: ({ attrs }) => {
        tick.checked = attrs['referred'] === true;
      },
    };
  });
}

/** Leads to the page that says where coaching ends. */
function aboutButton(onAbout: () => void): HTMLElement {
  const button = element('button', { type: 'button', class: css['about'] }, words.library.boundary);
  button.addEventListener('click', onAbout);
  return button;
}
