import { Node } from '@tiptap/core';
import type { Template } from '#shared/model/framework/template.ts';
import type { Files } from '../attachment/files.ts';
import { shortcutPlugin } from '../shortcuts/shortcuts.ts';
import { promptStanding } from './prompt-standing.ts';
import { promptView } from './prompt-view.ts';
import { toggleAround } from './toggle-shared.ts';

/**
 * A question with its answer. The question itself is drawn from the template; only the answer is
 * content. No parse rule, so nothing that is pasted can become one.
 */
export const Prompt = Node.create<{
  readonly template: Template | null;
  /** Null where there is none to add. */
  readonly files: Files | null;
}>({
  name: 'prompt',
  content: '(block | typed)+',
  isolating: true,
  selectable: false,
  draggable: false,
  // Between two blocks the arrows go from text to text; Enter makes a line there.
  allowGapCursor: false,
  addOptions: () => ({ template: null, files: null }),
  addAttributes: () => ({
    promptId: { default: '', rendered: false },
    shared: { default: false, rendered: false },
    side: { default: null, rendered: false },
    // Unset in every document that does not say: opening a text must not change it.
    keep: { default: undefined, rendered: false },
  }),
  renderHTML: () => ['div', 0],
  addProseMirrorPlugins: () => [
    shortcutPlugin({ share: (view) => toggleAround(view.state, view.dispatch.bind(view)) }),
    promptStanding(),
  ],
  addNodeView() {
    const { template, files } = this.options;
    const prompts = template?.steps.flatMap((step) => step.prompts) ?? [];
    return (props) =>
      promptView(
        props,
        prompts.find((prompt) => prompt.id === props.node.attrs['promptId']),
        files,
      );
  },
});
