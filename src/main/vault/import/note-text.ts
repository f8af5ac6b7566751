import type { NoteDocument, TextBlockNode } from '#shared/model/document.ts';
import { textOf } from '#shared/model/entry.ts';
import { importedMarkdown } from '#shared/model/markdown/imported.ts';
import { tagsOf } from '#shared/model/search/tokens.ts';
import type { StagedNote } from './staged.ts';

/** What is no part of a tag, so that one of several words stays one. */
const noTag = /[^\p{L}\p{N}\p{M}_]+/gu;

/** A note as the coach's own notes of a session: its title, its text, and its tags where the text has them not. */
export function notesOfImport({
  title,
  text,
  tags,
}: Pick<StagedNote, 'title' | 'text' | 'tags'>): NoteDocument {
  const blocks = importedMarkdown(text);
  const [first] = blocks;
  const head: TextBlockNode[] = [];
  if (title !== '' && (first === undefined || textOf([first]) !== title)) {
    head.push({
      type: 'paragraph',
      content: [{ type: 'text', text: title, marks: [{ type: 'bold' }] }],
    });
  }
  const content = [...head, ...blocks, ...tagLine(tags, text)];
  return { type: 'doc', content: content.length === 0 ? [{ type: 'paragraph' }] : content };
}

function tagLine(tags: readonly string[], text: string): readonly TextBlockNode[] {
  const written = new Set(tagsOf(text));
  const missing = tags
    .map((tag) => tag.replaceAll(noTag, '-').replaceAll(/^-+|-+$/gu, ''))
    .filter((tag) => tag !== '')
    .map((tag) => `#${tag}`)
    .filter((tag) => tagsOf(tag).every((name) => !written.has(name)));
  const line = [...new Set(missing)].join(' ');
  return line === '' ? [] : [{ type: 'paragraph', content: [{ type: 'text', text: line }] }];
}
