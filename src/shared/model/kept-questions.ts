import type { SessionDocument } from './document.ts';
import { emptyNotes } from './document.ts';
import { entriesOf } from './entry.ts';

/** The questions that have an answer, by their ids. */
export function answeredIn(document: SessionDocument): ReadonlySet<string> {
  return new Set(
    entriesOf(document, emptyNotes).flatMap(({ promptId }) => (promptId === null ? [] : promptId)),
  );
}

/** The questions that are marked to be kept and have no answer yet, by their ids, in order. */
export function keptUnanswered(document: SessionDocument): readonly string[] {
  const answered = answeredIn(document);
  return document.content
    .flatMap((section) => section.content)
    .filter(({ attrs }) => attrs.keep === true && !answered.has(attrs.promptId))
    .map(({ attrs }) => attrs.promptId);
}
