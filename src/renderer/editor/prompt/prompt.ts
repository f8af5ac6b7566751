import { Node } from '@tiptap/core';
import { editorKeys } from '#renderer/app/shortcuts.ts';
import type { Template } from '#shared/model/framework/template.ts';
import { promptStanding } from './prompt-standing.ts';
import { promptView } from './prompt-view.ts';
import { toggleAround } from './toggle-shared.ts';

/**
 * A question with its answer. The question itself is drawn from the template; only the answer is
 * content. No parse rule, so nothing that is pasted can become one.
 */
export const Prompt = Node.create<{ readonly template: Template | null }>({
  name: 'prompt',
  content: '(block | typed)+',
  isolating: true,
  selectable: false,
  draggable: false,
  // Between two blocks the arrows go from text to text; Enter makes a line there.
  allowGapCursor: false,
  addOptions: () => ({ template: null }),
  addAttributes: () => ({
    promptId: { default: '', rendered: false },
    shared: { default: false, rendered: false },
    side: { default: null, rendered: false },
    // Unset in every document that does not say: opening a text must not change it.
    keep: { default: undefined, rendered: false },
  }),
  renderHTML: () => ['div', 0],
  addKeyboardShortcuts() {
    return {
      [editorKeys('share')]: () => toggleAround(this.editor.state, this.editor.view.dispatch),
    };
  },
  addProseMirrorPlugins: () => [promptStanding()],
  addNodeView() {
    const prompts = this.options.template?.steps.flatMap((step) => step.prompts) ?? [];
    return (props) =>
      promptView(
        props,
        prompts.find((prompt) => prompt.id === props.node.attrs['promptId']),
      );
  },
});
