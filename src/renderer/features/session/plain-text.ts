import type { NoteDocument, SessionDocument } from '#shared/model/document.ts';
import { entriesOf } from '#shared/model/entry.ts';
import type { Template } from '#shared/model/framework/template.ts';

/** Everything that was written, as plain text under its questions, for the clipboard. */
export function plainText(
  template: Template,
  document: SessionDocument,
  notes: NoteDocument,
  notesTitle: string,
): string {
  const questions = new Map(
    template.steps.flatMap((step) => step.prompts.map(({ id, question }) => [id, question])),
  );
  let last: string | null | undefined;
  return entriesOf(document, notes)
    .flatMap(({ promptId, text }) => {
      const heading = promptId === null ? notesTitle : (questions.get(promptId) ?? promptId);
      const lines = promptId === last ? [text] : ['', heading, text];
      last = promptId;
      return lines;
    })
    .join('\n')
    .trim();
}
