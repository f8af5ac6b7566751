import type { Finding } from './markup/references.ts';
import { extensionOf, foldersOf, nameOf } from './source.ts';
import type { SourceFile } from './source.ts';

/** Files that are notes themselves: a link to one is no attachment. */
export const noteExtensions: ReadonlySet<string> = new Set([
  'md',
  'markdown',
  'mdown',
  'txt',
  'html',
  'htm',
]);

/** Finds the file that a note at `from` means by `target`. */
export type FileFinder = (target: string, from: string) => Finding;

/** Finds files as notes name them: from where the note lies, from the top, or by their name alone. */
export function fileFinder(files: readonly SourceFile[]): FileFinder {
  const byPath = new Map(files.map((file) => [keyOf(file.path), file]));
  const byName = new Map<string, SourceFile>();
  for (const file of files) {
    const name = keyOf(nameOf(file.path));
    if (!byName.has(name)) byName.set(name, file);
  }
  return (target, from) => {
    const path = localPath(target);
    if (path === null) return null;
    const beside = resolved(foldersOf(from), path);
    const fromTop = resolved([], path);
    const file =
      (beside === null ? undefined : byPath.get(keyOf(beside))) ??
      (fromTop === null ? undefined : byPath.get(keyOf(fromTop))) ??
      (path.includes('/') ? undefined : byName.get(keyOf(path)));
    const extension = extensionOf(path);
    if (file === undefined) {
      return extension === '' || noteExtensions.has(extension) ? null : 'missing';
    }
    if (noteExtensions.has(extensionOf(file.path))) return null;
    return { key: file.path, name: nameOf(file.path), bytes: file.bytes };
  };
}

/** Names of files differ in their case from one system to the next. */
function keyOf(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

const longestTarget = 1_000;

/** The path in a link, without what points into the file; null for addresses and places in the note. */
function localPath(target: string): string | null {
  if (target.length > longestTarget || /^[a-z][a-z\d+.-]*:|^[#/\\]/iu.test(target)) return null;
  const path = target.split(/[#?]/u, 1)[0] ?? '';
  if (path.trim() === '') return null;
  try {
    return decodeURIComponent(path).replaceAll('\\', '/').trim();
  } catch {
    return path.replaceAll('\\', '/').trim();
  }
}

/** A path from a folder, with `.` and `..` walked; null where it leads out of all folders. */
function resolved(folders: readonly string[], path: string): string | null {
  const parts = [...folders];
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null;
    } else if (part !== '.' && part !== '') {
      parts.push(part);
    }
  }
  return parts.join('/');
}
