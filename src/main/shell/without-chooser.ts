import { access } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { AppError } from '#shared/errors.ts';
import type { Dialogs } from './shell.ts';

/**
 * Where the system has no chooser: a file is saved into `folder` under a name that is still free, and
 * opening is refused in words that a person can act on. Never overwrites.
 */
export function withoutChooser(folder: string): Dialogs {
  return {
    askSavePath: ({ fileName }) => freePath(folder, fileName),
    askOpenPath: () => Promise.reject(new AppError('no_file_chooser')),
    askFolder: () => Promise.reject(new AppError('no_file_chooser')),
  };
}

/** What the choosers answer without a person, for the tour and for tests; null asks after all. */
export interface FixedAnswers {
  readonly saveTo: string | null;
  readonly open: string | null;
  readonly folder: string | null;
}

export function fixedDialogs({ saveTo, open, folder }: FixedAnswers, rest: Dialogs): Dialogs {
  return {
    askSavePath: (question) =>
      saveTo === null ? rest.askSavePath(question) : freePath(saveTo, question.fileName),
    askOpenPath: (question) => (open === null ? rest.askOpenPath(question) : Promise.resolve(open)),
    askFolder: (question) => (folder === null ? rest.askFolder(question) : Promise.resolve(folder)),
  };
}

/** `name.pdf`, then `name (2).pdf` and so on. */
async function freePath(folder: string, fileName: string): Promise<string> {
  const { name, ext } = parse(fileName);
  for (let count = 1; ; count += 1) {
    const path = join(folder, count === 1 ? fileName : `${name} (${count})${ext}`);
    try {
      await access(path);
    } catch {
      return path;
    }
  }
}
