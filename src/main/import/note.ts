import { AppError } from '#shared/errors.ts';
import { withoutControls, withoutHidden } from '#shared/model/hidden-characters.ts';
import type { ImportedNote, SkippedPart } from '#shared/model/import.ts';
import type { ImportLimits } from './limits.ts';
import type { NamedFiles } from './markup/references.ts';

/** A note as its format has it, before what is true of every note is made so. */
export interface NoteDraft extends Omit<ImportedNote, 'attachments'> {
  readonly files: NamedFiles;
}

/** What came of a note: itself or why not, and what it lacks. */
export interface TakenNote {
  readonly note: ImportedNote | null;
  readonly skipped: readonly SkippedPart[];
  /** Keys of the files that came with it. */
  readonly used: ReadonlySet<string>;
}

const longestTitle = 300;
const longestName = 120;
const mostTags = 200;

/**
 * @param where the note, as a person would look for it
 * @param draft may throw `import_too_large`: then this note stays out, and the others come
 */
export function takeNote(where: string, limits: ImportLimits, draft: () => NoteDraft): TakenNote {
  try {
    return taken(where, limits, draft());
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return leftOut(where, 'too_large');
  }
}

function taken(where: string, limits: ImportLimits, draft: NoteDraft): TakenNote {
  const { files, sourceId, createdAt, updatedAt } = draft;
  const text = tidied(draft.text);
  if (text.length > limits.noteChars) return leftOut(where, 'too_large');
  const title = lineOf(draft.title, longestTitle);
  if (text === '' && title === '') return leftOut(where, 'empty');
  const folder = draft.folder
    .map((name) => lineOf(name, longestName))
    .filter((name) => name !== '');
  const tags = [...new Set(draft.tags.map(tagOf).filter((tag) => tag !== ''))].slice(0, mostTags);
  const { attachments, missing: skipped, keys: used } = files;
  const note = { sourceId, title, text, createdAt, updatedAt, folder, tags, attachments };
  return { note, skipped, used };
}

function leftOut(where: string, why: SkippedPart['why']): TakenNote {
  return { note: null, skipped: [{ where, why }], used: new Set() };
}

function tidied(text: string): string {
  return withoutControls(text)
    .replace(/^(?:[ \t]*\n)+/u, '')
    .trimEnd();
}

/** One line that a person can read, cut between characters. */
export function lineOf(text: string, longest: number): string {
  const line = withoutHidden(
    text
      .slice(0, longest * 4)
      .toWellFormed()
      .replaceAll(/\s+/gu, ' '),
  );
  return Array.from(line.trim()).slice(0, longest).join('').trim();
}

function tagOf(tag: string): string {
  return lineOf(tag.replace(/^[\s#]+/u, ''), longestName);
}
