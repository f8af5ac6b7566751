import type { Editor, Range } from '@tiptap/core';
import { words } from '#shared/words/index.ts';
import type { IconName } from '../dom/icon.ts';
import { insertBlock } from '../typed-block/commands.ts';
import type { TypedBlock } from '../typed-block/commands.ts';

export interface SlashItem {
  readonly icon: IconName;
  readonly name: string;
  readonly text: string;
  /** Puts the thing where `range`, the typed `/…`, stands. */
  insert(editor: Editor, range: Range): void;
}

const text = words.session;

const typed = (type: TypedBlock) => (editor: Editor, range: Range) => {
  insertBlock(type, range)(editor.state, editor.view.dispatch.bind(editor.view));
};

const plain: readonly SlashItem[] = [
  {
    icon: 'bulletList',
    name: text.bulletList,
    text: text.bulletListText,
    insert: (editor, range) => editor.chain().deleteRange(range).toggleBulletList().run(),
  },
  {
    icon: 'orderedList',
    name: text.orderedList,
    text: text.orderedListText,
    insert: (editor, range) => editor.chain().deleteRange(range).toggleOrderedList().run(),
  },
  {
    icon: 'quote',
    name: text.quote,
    text: text.quoteText,
    insert: (editor, range) => editor.chain().deleteRange(range).toggleBlockquote().run(),
  },
];

/** What '/' offers in the notes, which have no typed blocks. */
export const noteItems = plain;

/** What '/' offers in an answer. */
export const sessionItems: readonly SlashItem[] = [
  { icon: 'check', name: text.action, text: text.actionText, insert: typed('action') },
  { icon: 'bulb', name: text.insight, text: text.insightText, insert: typed('insight') },
  ...plain,
];

/** Items one of whose words starts with what was typed. */
export function matching(items: readonly SlashItem[], query: string): readonly SlashItem[] {
  const start = query.toLocaleLowerCase();
  return items.filter(({ name }) =>
    name
      .toLocaleLowerCase()
      .split(/\s+/)
      .some((word) => word.startsWith(start)),
  );
}
