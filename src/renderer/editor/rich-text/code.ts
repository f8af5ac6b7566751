import { Mark, markInputRule } from '@tiptap/core';

/**
 * Inline code. Tiptap's own forbids every other mark beside it; the contract does not, and a document
 * that the contract allows must open.
 */
export const Code = Mark.create({
  name: 'code',
  excludes: '',
  exitable: true,
  parseHTML: () => [{ tag: 'code' }],
  renderHTML: () => ['code', 0],
  addInputRules() {
    return [markInputRule({ find: /(?:^|\s)(`(?!\s+`)([^`]+)`)$/, type: this.type })];
  },
  addKeyboardShortcuts() {
    return { 'Mod-e': () => this.editor.commands.toggleMark(this.name) };
  },
});
