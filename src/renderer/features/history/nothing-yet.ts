import { emptyNotes } from '#shared/model/document.ts';
import type { NoteDocument, SessionDocument } from '#shared/model/document.ts';
import { blankDocument } from '#shared/model/framework/template.ts';
import type { Template } from '#shared/model/framework/template.ts';

/** What two versions of a session's text are compared by. */
export interface Written {
  readonly template: Template;
  readonly document: SessionDocument;
  readonly notes: NoteDocument;
}

/** A session in which nothing was written yet: the first kept text is shown beside it. */
export function nothingYet(template: Template): Written {
  return { template, document: blankDocument(template), notes: emptyNotes };
}
