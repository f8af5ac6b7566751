import type { NoteDocument, ParagraphNode, SessionDocument } from '#shared/model/document.ts';
import { inlineText, isTyped, textOf } from '#shared/model/entry.ts';
import { knownText, writeText } from '../sessions/text.ts';
import type { WritableDb } from '../sql/db.ts';

const memberWordsPrompt = 'close.summary';

/**
 * Puts the words that the team member signed into the session's document, where search and the page
 * find them. Typed blocks under that question stay.
 */
export function keepMemberWords(
  db: WritableDb,
  input: { readonly sessionId: string; readonly words: string; readonly at: string },
): void {
  const { sessionId, words, at } = input;
  const text = knownText(db, sessionId);
  const document = JSON.parse(text.document) as SessionDocument;
  const changed = withWords(document, words);
  if (changed === document) return;
  writeText(db, text, {
    sessionId,
    document: changed,
    notes: JSON.parse(text.notes) as NoteDocument,
    savedAt: at,
  });
}

function withWords(document: SessionDocument, words: string): SessionDocument {
  let changed = false;
  const content = document.content.map((section) => ({
    ...section,
    content: section.content.map((prompt) => {
      if (prompt.attrs.promptId !== memberWordsPrompt) return prompt;
      const typed = prompt.content.filter(isTyped);
      const free = prompt.content.filter((block) => !isTyped(block));
      if (textOf(free) === words) return prompt;
      changed = true;
      return { ...prompt, content: [...words.split('\n').map(paragraph), ...typed] };
    }),
  }));
  return changed ? { ...document, content } : document;
}

function paragraph(line: string): ParagraphNode {
  const node: ParagraphNode = { type: 'paragraph', content: [{ type: 'text', text: line }] };
  return inlineText(node.content) === '' ? { type: 'paragraph' } : node;
}
