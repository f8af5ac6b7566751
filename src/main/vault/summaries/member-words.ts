import type {
  InlineNode,
  NoteDocument,
  ParagraphNode,
  SessionDocument,
  TypedBlockNode,
} from '#shared/model/document.ts';
import { isTyped } from '#shared/model/entry.ts';
import { knownText, writeText } from '../sessions/text.ts';
import type { WritableDb } from '../sql/db.ts';
import { contentOf } from './content.ts';

const memberWordsPrompt = 'close.summary';

/**
 * Puts the words that the team member signed into the session's document, where search, the page and a
 * later addendum find them. The document then shares exactly these words: what else stood under that
 * question stays there, no longer shared, because the member's words hold what they took of it.
 */
export function keepMemberWords(
  db: WritableDb,
  input: { readonly sessionId: string; readonly words: string; readonly at: string },
): void {
  const { sessionId, words, at } = input;
  if (contentOf(db, sessionId).memberWords === words) return;
  const text = knownText(db, sessionId);
  writeText(db, text, {
    sessionId,
    document: withWords(JSON.parse(text.document) as SessionDocument, words),
    notes: JSON.parse(text.notes) as NoteDocument,
    savedAt: at,
  });
}

function withWords(document: SessionDocument, words: string): SessionDocument {
  return {
    ...document,
    content: document.content.map((section) => ({
      ...section,
      content: section.content.map((prompt) =>
        prompt.attrs.promptId === memberWordsPrompt
          ? {
              ...prompt,
              attrs: { ...prompt.attrs, shared: true },
              content: [paragraph(words), ...prompt.content.filter(isTyped).map(onlyBeside)],
            }
          : prompt,
      ),
    })),
  };
}

/** Actions and insights stand elsewhere in a summary; any other that can be shared is part of the answer. */
function onlyBeside(block: TypedBlockNode): TypedBlockNode {
  const beside = block.type === 'action' || block.type === 'insight';
  if (beside || !('shared' in block.attrs)) return block;
  return { ...block, attrs: { ...block.attrs, shared: false } } as TypedBlockNode;
}

/** One paragraph, whose lines read back with every space that the member typed. */
function paragraph(words: string): ParagraphNode {
  const content = words
    .split('\n')
    .flatMap((line, index): readonly InlineNode[] => [
      ...(index === 0 ? [] : [{ type: 'hardBreak' as const }]),
      ...(line === '' ? [] : [{ type: 'text' as const, text: line }]),
    ]);
  return content.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content };
}
