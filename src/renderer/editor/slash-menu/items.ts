import type { Editor, Range } from '@tiptap/core';
import { words } from '#shared/words/index.ts';
import type { Files } from '../attachment/files.ts';
import { chooseFile } from '../attachment/take-files.ts';
import type { IconName } from '../dom/icon.ts';
import { blockAround } from '../places.ts';
import { insertBlock } from '../typed-block/commands.ts';
import type { TypedBlock } from '../typed-block/kinds.ts';
import { matches } from './matching.ts';

export interface SlashItem {
  readonly icon: IconName | null;
  readonly name: string;
  readonly text: string;
  /** Puts the thing where `range`, the typed `/…`, stands. */
  insert(editor: Editor, range: Range): void;
}

/** What the menu shows for what was typed. */
export interface SlashList {
  readonly label: string;
  /** What can be typed; null where that is plain. */
  readonly hint: string | null;
  readonly items: readonly SlashItem[];
  /** What to say when there is nothing to choose; null closes the menu instead. */
  readonly empty: string | null;
}

/** Makes the list for what was typed after the '/'. */
export type Offer = (query: string, editor: Editor) => SlashList;

/** After '/', what opens the second list of a kind: it stays in the text, so that undo knows it too. */
export const listMarks = { question: '?', tool: '+' } as const;

const text = words.session;
const block = words.blocks;

const typed = (kind: TypedBlock) => (editor: Editor, range: Range) => {
  insertBlock(kind, range)(editor.state, editor.view.dispatch.bind(editor.view));
};

const list = (kind: keyof typeof listMarks) => (editor: Editor, range: Range) => {
  editor.view.dispatch(editor.state.tr.insertText(`/${listMarks[kind]}`, range.from, range.to));
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

const blocks: readonly SlashItem[] = [
  { icon: 'check', name: text.action, text: text.actionText, insert: typed('action') },
  { icon: 'bulb', name: text.insight, text: text.insightText, insert: typed('insight') },
  { icon: 'message', name: block.feedback, text: block.feedbackText, insert: typed('feedback') },
  {
    icon: 'award',
    name: block.acknowledgement,
    text: block.acknowledgementText,
    insert: typed('acknowledgement'),
  },
  { icon: 'question', name: block.question, text: block.questionText, insert: list('question') },
  { icon: 'tool', name: block.tool, text: block.toolText, insert: list('tool') },
  { icon: 'boundary', name: block.boundary, text: block.boundaryText, insert: typed('boundary') },
];

const file = (files: Files): SlashItem => ({
  icon: 'file',
  name: words.attachments.insert,
  text: words.attachments.insertText,
  insert: ({ view }, { from, to }) => {
    view.dispatch(view.state.tr.delete(from, to));
    void chooseFile(view, files);
  },
});

const listOf = (items: readonly SlashItem[], query: string): SlashList => ({
  label: text.insert,
  hint: null,
  items: items.filter(({ name }) => matches(query, name)),
  empty: null,
});

/** What '/' offers in the notes, which have no typed blocks. */
export const noteOffer: Offer = (query) => listOf(plain, query);

/** What '/' offers in an answer. A block of one line has no room for a list. */
export const sessionOffer = (query: string, { state }: Editor, files: Files): SlashList => {
  const around = blockAround(state.selection.$from)?.node;
  const typedOnes = [...blocks, file(files)];
  return listOf(
    around?.isTextblock || around?.type.name === 'feedback' ? typedOnes : [...typedOnes, ...plain],
    query,
  );
};
