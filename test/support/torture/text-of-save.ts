import { emptyNotes } from '#shared/model/document.ts';
import { notesOf, paragraph, regularDocument } from '../session-texts.ts';

/** The text of the save that leads to `revision`, long enough to take several pages; 0 is a planned session. */
export function textOfSave(revision: number) {
  if (revision === 0) return { document: regularDocument({}), notes: emptyNotes };
  const line = `save ${revision} `.repeat(400);
  return {
    document: regularDocument({
      'what.progress': [paragraph(line)],
      'how.strengths': [paragraph(`strength ${revision}`)],
    }),
    notes: notesOf(`notes ${revision}`),
  };
}
