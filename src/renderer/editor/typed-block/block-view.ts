import type { NodeViewRendererProps } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';
import { words } from '#shared/words/index.ts';
import { attributeSetter } from '../dom/attribute-setter.ts';
import { element, setAttribute } from '../dom/element.ts';
import { icon } from '../dom/icon.ts';
import { shareToggle } from '../dom/share-toggle.ts';
import { sideMark } from '../side/side-mark.ts';
import css from './block.module.css';
import { removeBlock } from './commands.ts';
import type { TypedBlock } from './kinds.ts';

/** How a kind of block fills the frame that all kinds share. */
export interface BlockFace {
  readonly kind: TypedBlock;
  readonly name: string;
  readonly removeName: string;
  /** What stands before the text. */
  readonly lead: HTMLElement;
  /** What stands above the text. */
  readonly head?: HTMLElement;
  /** Where the content goes, unless it is one line of text. */
  readonly content?: HTMLElement;
  /** What an empty line of text asks for. */
  readonly placeholder?: string;
  /** What stands below the text, before sharing and removing. */
  readonly details: readonly HTMLElement[];
  /** What stands below all of it. */
  readonly foot?: HTMLElement;
  show?(node: DocumentNode): void;
  destroy?(): void;
}

/** What a face may do to the block that it draws. */
export interface BlockHands {
  readonly editable: boolean;
  /** Changes one attribute. */
  set(name: string, value: unknown): void;
}

/** The frame of a typed block: its mark, its text, and a quiet line of controls below. */
export function blockView(
  { node, view, editor, getPos }: NodeViewRendererProps,
  makeFace: (hands: BlockHands) => BlockFace,
): NodeView {
  const editable = editor.options.editable;
  const set = attributeSetter(view, getPos);
  const face = makeFace({ editable, set });
  const share = shareToggle(face.name, () => set('shared', drawn.attrs['shared'] !== true));
  const side = sideMark(face.name, (next) => set('side', next));
  // A boundary note and a file have neither: they are nobody's but the coach's, and count for no side.
  const shareable = 'shared' in node.attrs;
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
  const contentDOM = face.content ?? element('p', { class: css['text'], dir: 'auto' });
  const around = (inner: readonly HTMLElement[], name: string) =>
    element('div', { class: css[name], contenteditable: 'false' }, ...inner);
  const controls = around(
    [
      ...face.details,
      ...(shareable ? [share.dom, side.dom] : [keptPrivate()]),
      ...(editable ? [remove] : []),
    ],
    'controls',
  );
  const head = face.head && around([face.head], 'head');
  const foot = face.foot && around([face.foot], 'foot');
  const dom = element(
    'div',
    { class: css['block'], role: 'group', 'aria-label': face.name, 'data-kind': face.kind },
    lead,
    element(
      'div',
      { class: css['body'] },
      ...(head ? [head] : []),
      contentDOM,
      controls,
      ...(foot ? [foot] : []),
    ),
  );

  let drawn = node;
  const show = (next: DocumentNode) => {
    drawn = next;
    const shared = next.attrs['shared'] === true;
    dom.dataset['block'] = String(next.attrs['id']);
    dom.dataset['shared'] = String(shared);
    head?.toggleAttribute('data-private', !shared);
    contentDOM.toggleAttribute('data-private', !shared);
    setAttribute(contentDOM, 'data-placeholder', next.content.size === 0 && face.placeholder);
    share.show(shared, editable);
    side.show(next.attrs['side'], editable);
    face.show?.(next);
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
      target instanceof Node && [controls, lead, head, foot].some((own) => own?.contains(target)),
    ignoreMutation: ({ target }) => !contentDOM.contains(target) || target === dom,
    destroy: () => face.destroy?.(),
  };
}

/** Where others have the switch. */
function keptPrivate(): HTMLElement {
  return element(
    'span',
    { class: css['private'] },
    icon('lock', 14),
    element('span', {}, words.blocks.alwaysPrivate),
  );
}
