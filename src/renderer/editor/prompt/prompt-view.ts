import type { NodeViewRendererProps } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { NodeView } from '@tiptap/pm/view';
import type { TemplatePrompt } from '#shared/model/framework/template.ts';
import { words } from '#shared/words/index.ts';
import { attributeSetter } from '../dom/attribute-setter.ts';
import { element } from '../dom/element.ts';
import { shareToggle } from '../dom/share-toggle.ts';
import type { Files } from '../attachment/files.ts';
import { chooseFile } from '../attachment/take-files.ts';
import { isUnanswered } from '../places.ts';
import { sideMark } from '../side/side-mark.ts';
import { addButton } from './add-button.ts';
import { keepToggle } from './keep-toggle.ts';
import css from './prompt.module.css';
import { togglePrompt } from './toggle-shared.ts';

/** Draws the question above its answer, and the switch that says who may read it. */
export function promptView(
  { node, editor, view, getPos }: NodeViewRendererProps,
  template: TemplatePrompt | undefined,
  files: Files | null,
): NodeView {
  const id = String(node.attrs['promptId']);
  const question = element('h3', { class: css['question'] }, template?.question ?? id);
  const heading = element('div', { class: css['heading'], contenteditable: 'false' }, question);
  const contentDOM = element('div', {
    class: css['answer'],
    'data-answer': id,
    'data-placeholder': words.session.placeholder,
  });
  const toggle = shareToggle(template?.label ?? id, () => {
    const at = getPos();
    if (at !== undefined) togglePrompt(at)(view.state, view.dispatch);
  });
  const set = attributeSetter(view, getPos);
  const keep = keepToggle(template?.label ?? id, (kept) => set('keep', kept));
  const side = sideMark(template?.label ?? id, (next) => set('side', next));
  const add = (to: Files) =>
    addButton(template?.label ?? id, () => {
      const at = getPos();
      const now = at === undefined ? null : view.state.doc.nodeAt(at);
      if (at === undefined || now === null) return;
      const { selection } = view.state;
      const end = at + now.nodeSize - 1;
      // Where the cursor is in another answer, it goes to the end of this one.
      if (selection.to <= at || selection.to > end) {
        const last = TextSelection.near(view.state.doc.resolve(end), -1);
        view.dispatch(view.state.tr.setSelection(last));
      }
      void chooseFile(view, to);
    });
  const controls = element(
    'div',
    { class: css['controls'], contenteditable: 'false' },
    side.dom,
    toggle.dom,
    keep.dom,
    ...(files !== null && editor.isEditable ? [add(files)] : []),
  );
  const dom = element(
    'div',
    { class: css['prompt'], 'data-prompt': id },
    heading,
    contentDOM,
    controls,
  );

  // A click on the question means its answer.
  heading.addEventListener('mousedown', (event) => {
    const at = getPos();
    const now = at === undefined ? null : view.state.doc.nodeAt(at);
    if (event.button !== 0 || at === undefined || now === null || !editor.isEditable) return;
    event.preventDefault();
    const end = TextSelection.near(view.state.doc.resolve(at + now.nodeSize - 1), -1);
    view.dispatch(view.state.tr.setSelection(end));
    view.focus();
  });

  const show = (shown: DocumentNode) => {
    const shared = shown.attrs['shared'] === true;
    dom.dataset['shared'] = String(shared);
    const { isEditable } = editor;
    toggle.show(shared, isEditable);
    side.show(shown.attrs['side'], isEditable);
    // Where the template puts the question says enough; what was tagged otherwise is worth a mark.
    side.dom.dataset['usual'] = String((template?.side ?? null) === shown.attrs['side']);
    keep.show(shown.attrs['keep'] === true, isUnanswered(shown), isEditable);
  };
  show(node);
  return {
    dom,
    contentDOM,
    update(next) {
      if (next.type.name !== 'prompt' || next.attrs['promptId'] !== id) return false;
      show(next);
      return true;
    },
    stopEvent: (event) => event.target instanceof Node && controls.contains(event.target),
    ignoreMutation: ({ target }) => !contentDOM.contains(target),
  };
}
