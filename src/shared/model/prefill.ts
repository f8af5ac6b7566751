import type { ActionItem } from './action.ts';
import type { BlockNode, SessionDocument } from './document.ts';
import { answeredIn } from './kept-questions.ts';

const prompt = 'what.accountabilities';

/** What a person had taken on: their open next steps, and the titles of their open goals. */
interface TakenOn {
  readonly actions: readonly Pick<ActionItem, 'text' | 'owner' | 'done'>[];
  readonly goals: readonly string[];
}

/**
 * The document with what they had taken on under the question that asks for it (FRAMEWORK
 * `what.accountabilities`). One that is answered there, or does not ask it, stays as it is.
 */
export function prefilled(document: SessionDocument, { actions, goals }: TakenOn): SessionDocument {
  const theirs = actions.filter(({ owner, done }) => owner === 'member' && !done);
  const lines = [...theirs.map(({ text }) => text), ...goals];
  if (lines.length === 0 || answeredIn(document).has(prompt)) return document;
  const list: BlockNode = {
    type: 'bulletList',
    content: lines.map((line) => ({
      type: 'listItem',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: oneLine(line) }] }],
    })),
  };
  return {
    ...document,
    content: document.content.map((section) => ({
      ...section,
      content: section.content.map((asked) =>
        asked.attrs.promptId === prompt ? { ...asked, content: [list] } : asked,
      ),
    })),
  };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}
