import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { filesIn } from './take-files.ts';

/** Where files have no place: whoever pastes or drops one is told, rather than left to wonder. */
export const FilesElsewhere = Extension.create<{ readonly onFiles: () => void }>({
  name: 'filesElsewhere',
  addOptions: () => ({ onFiles: () => undefined }),
  addProseMirrorPlugins() {
    const refuse = (data: DataTransfer | null): boolean => {
      if (filesIn(data).length === 0) return false;
      this.options.onFiles();
      return true;
    };
    return [
      new Plugin({
        props: {
          handlePaste: (_view, { clipboardData }) => refuse(clipboardData),
          handleDrop: (_view, { dataTransfer }) => refuse(dataTransfer),
        },
      }),
    ];
  },
});
