import type { NoteDocument, SessionDocument } from './document.ts';
import { entriesOf } from './entry.ts';

/** How long one text may be written on before what stood there is kept, in milliseconds. */
const keptEvery = 10 * 60_000;

/**
 * Whether a save has to keep the text that it replaces. It is the text before, not the one that comes:
 * what was last written yesterday is what a slip in today's first minute would lose.
 *
 * @param unkeptSince when the first save was made that no revision holds; null when there is none
 * @param at the time of this save; a clock that was set back counts like one that went on
 */
export function isKeepDue(unkeptSince: string | null, at: string): boolean {
  return unkeptSince !== null && Math.abs(Date.parse(at) - Date.parse(unkeptSince)) >= keptEvery;
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’_-]*/gu;

/** How many words a session's text has, notes included. */
export function wordCount(document: SessionDocument, notes: NoteDocument): number {
  return entriesOf(document, notes).reduce(
    (sum, { text }) => sum + (text.match(word)?.length ?? 0),
    0,
  );
}
