import type { SkippedPart } from '#shared/model/import.ts';

/** One file of a folder or an archive. */
export interface SourceFile {
  /** Within its folder, parts joined by `/`, as `safePath` leaves it. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** When it was last changed, ISO 8601 instant; null where nobody kept that. */
  readonly modifiedAt: string | null;
}

/** Files that were found together, and what was left where it is. */
export interface SourceFiles {
  readonly files: readonly SourceFile[];
  readonly skipped: readonly SkippedPart[];
}

/** What a person chose to import: one file, or a folder of them. */
export type ChosenSource =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | ({ readonly kind: 'folder' } & SourceFiles);

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A file's name without what follows its last dot. */
export function stemOf(path: string): string {
  const name = nameOf(path);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

/** What follows the last dot of a file's name, in small letters; empty where there is none. */
export function extensionOf(path: string): string {
  const name = nameOf(path);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

/** The folders that a path leads through. */
export function foldersOf(path: string): readonly string[] {
  return path.split('/').slice(0, -1);
}
