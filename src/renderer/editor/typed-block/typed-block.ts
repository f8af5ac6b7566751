import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { Command } from '@tiptap/pm/state';
import { leaveBlock, unblock } from './commands.ts';
import { repairIds } from './ids.ts';

/** What all typed blocks have in common: their ids, and how Enter and Backspace leave them. */
export const TypedBlocks = Extension.create({
  name: 'typedBlocks',
  addKeyboardShortcuts() {
    const run = (command: Command) => () => {
      const { state, view } = this.editor;
      return command(state, view.dispatch.bind(view));
    };
    return { Enter: run(leaveBlock), Backspace: run(unblock) };
  },
  addProseMirrorPlugins: () => [new Plugin({ appendTransaction: repairIds })],
});
