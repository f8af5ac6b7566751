import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { Command } from '@tiptap/pm/state';
import { leaveBlock, unblock } from './commands.ts';
import { repairIds } from './ids.ts';

/** What actions and insights have in common: their ids, and how Enter and Backspace leave them. */
export const TypedBlocks = Extension.create({
  name: 'typedBlocks',
  addKeyboardShortcuts() {
    const either = (make: (type: 'action' | 'insight') => Command) => () => {
      const { state, view } = this.editor;
      const dispatch = view.dispatch.bind(view);
      return make('action')(state, dispatch) || make('insight')(state, dispatch);
    };
    return { Enter: either(leaveBlock), Backspace: either(unblock) };
  },
  addProseMirrorPlugins: () => [new Plugin({ appendTransaction: repairIds })],
});
