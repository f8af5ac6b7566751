import type { SnContent } from './backup.ts';

/** How a note's text is written. */
export type NoteKind = 'plain' | 'markdown' | 'html' | 'code' | 'super' | 'credentials';

const byType: ReadonlyMap<string, NoteKind> = new Map([
  ['super', 'super'],
  ['markdown', 'markdown'],
  ['task', 'markdown'],
  ['rich-text', 'html'],
  ['code', 'code'],
  ['spreadsheet', 'code'],
  ['authentication', 'credentials'],
  ['plain-text', 'plain'],
]);

const byEditor: readonly (readonly [RegExp, NoteKind])[] = [
  [/super-editor/u, 'super'],
  [/token-vault|authenticator/u, 'credentials'],
  [/markdown|task-editor|simple-task/u, 'markdown'],
  [/plus-editor|bold-editor/u, 'html'],
  [/code-editor|sheets|spreadsheet/u, 'code'],
];

/** By what a note says it is, else by the editor that it was written in (docs.standardnotes.com). */
export function kindOf({ noteType, editorIdentifier, text }: SnContent): NoteKind {
  const told = byType.get(noteType ?? '');
  if (told !== undefined) return told;
  const editor = byEditor.find(([pattern]) => pattern.test(editorIdentifier ?? ''))?.[1];
  if (editor !== undefined) return editor;
  return /^\s*\{\s*"root"\s*:/u.test(text ?? '') ? 'super' : 'plain';
}
