import type { NodeViewRendererProps } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';
import { element } from '../dom/element.ts';
import { icon } from '../dom/icon.ts';
import { shareToggle } from '../dom/share-toggle.ts';
import css from './block.module.css';
import { removeBlock } from './commands.ts';

/** How a kind of block fills the frame that all kinds share. */
export interface BlockFace {
  readonly kind: string;
  readonly name: string;
  readonly placeholder: string;
  readonly removeName: string;
  /** What stands before the text. */
  readonly lead: HTMLElement;
  /** What stands below the text, before sharing and removing. */
  readonly details: readonly HTMLElement[];
  show(node: DocumentNode): void;
}

/** Changes one attribute of the block that a view draws. */
export type SetAttribute = (name: string, value: unknown) => void;

/** The frame of an action or insight: its mark, its text, and a quiet line of controls below. */
export function blockView(
  { node, view, editor, getPos }: NodeViewRendererProps,
  makeFace: (set: SetAttribute, editable: boolean) => BlockFace,
): NodeView {
  const editable = editor.options.editable;
  const set: SetAttribute = (name, value) => {
    const at = getPos();
    if (at !== undefined) view.dispatch(view.state.tr.setNodeAttribute(at, name, value));
  };
  const face = makeFace(set, editable);
  const share = shareToggle(face.name, () => {
    set('shared', drawn.attrs['shared'] !== true);
  });
  const remove = element(
    'button',
    {
      type: 'button',
      class: css['remove'],
      'aria-label': face.removeName,
      title: face.removeName,
    },
    icon('remove', 14),
  );
  remove.addEventListener('click', () => {
    const at = getPos();
    if (at === undefined) return;
    removeBlock(at)(view.state, view.dispatch);
    view.focus();
  });

  const lead = element('div', { class: css['lead'], contenteditable: 'false' }, face.lead);
  const contentDOM = element('p', { class: css['text'] });
  const controls = element(
    'div',
    { class: css['controls'], contenteditable: 'false' },
    ...face.details,
    share.dom,
    ...(editable ? [remove] : []),
  );
  const dom = element(
    'div',
    { class: css['block'], role: 'group', 'aria-label': face.name, 'data-kind': face.kind },
    lead,
    element('div', { class: css['body'] }, contentDOM, controls),
  );

  let drawn = node;
  const show = (next: DocumentNode) => {
    drawn = next;
    dom.dataset['block'] = String(next.attrs['id']);
    dom.dataset['shared'] = String(next.attrs['shared'] === true);
    contentDOM.toggleAttribute('data-private', next.attrs['shared'] !== true);
    if (next.content.size === 0) contentDOM.dataset['placeholder'] = face.placeholder;
    else delete contentDOM.dataset['placeholder'];
    share.show(next.attrs['shared'] === true, editable);
    face.show(next);
  };
  show(node);
  return {
    dom,
    contentDOM,
    update(next) {
      if (next.type !== drawn.type) return false;
      show(next);
      return true;
    },
    stopEvent: ({ target }) =>
      target instanceof Node && (controls.contains(target) || lead.contains(target)),
    ignoreMutation: ({ target }) => !contentDOM.contains(target) || target === dom,
  };
}
