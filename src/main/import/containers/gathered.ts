import { AppError } from '#shared/errors.ts';
import type { SkippedPart, SkipReason } from '#shared/model/import.ts';
import type { ImportLimits } from '../limits.ts';
import { safePath } from '../safe-path.ts';
import type { SourceFile, SourceFiles } from '../source.ts';

/** The files of an archive as they are gathered, within what the limits allow. */
export interface Gathered {
  /**
   * Counts an entry that is none of the files, such as a folder.
   *
   * @throws AppError `import_too_large` where there are more than are taken in at all
   */
  readonly count: () => void;
  /**
   * Where the next entry may go: its path, or null where it stays out and why is noted.
   *
   * @param size what the archive says of it, bytes
   * @throws AppError `import_too_large` where the archive holds more than is taken in at all
   */
  readonly admit: (name: string, size: number) => string | null;
  readonly add: (file: SourceFile) => void;
  readonly skip: (where: string, why: SkipReason) => void;
  readonly all: () => SourceFiles;
}

const longestShown = 300;

export function gathered({ entries, totalBytes, entryBytes }: ImportLimits): Gathered {
  const files: SourceFile[] = [];
  const skipped: SkippedPart[] = [];
  const taken = new Set<string>();
  let seen = 0;
  let bytes = 0;
  const skip = (where: string, why: SkipReason) => {
    skipped.push({ where: where.slice(0, longestShown), why });
  };
  const count = () => {
    seen += 1;
    if (seen > entries) throw new AppError('import_too_large');
  };
  return {
    count,
    skip,
    admit: (name, size) => {
      count();
      const path = safePath(name);
      if (path === null) return (skip(name, 'unsafe_name'), null);
      if (size > entryBytes) return (skip(path, 'too_large'), null);
      if (taken.has(path)) return (skip(path, 'duplicate'), null);
      bytes += size;
      if (bytes > totalBytes) throw new AppError('import_too_large');
      taken.add(path);
      return path;
    },
    add: (file) => {
      files.push(file);
    },
    all: () => ({ files, skipped }),
  };
}
