import { basename } from 'node:path';
import { AppError } from '#shared/errors.ts';
import type { Verdict } from '#shared/model/verdict.ts';
import { system } from '#shared/words/system.ts';
import { verifyFile } from '#main/summary/index.ts';
import type { Dialogs } from '../shell/shell.ts';
import { readLimited } from './read-limited.ts';

/** A summary is a page or two; a file of this size is something else. */
const largestFile = 64 * 1024 * 1024;

/** Asks for a file and checks it; null when the person cancelled. Throws AppError `file_unreadable`. */
export async function verifyChosenFile(dialogs: Dialogs): Promise<Verdict | null> {
  const path = await dialogs.askOpenPath({
    title: system.checkSummary,
    extensions: ['pdf', 'json'],
  });
  return path === null ? null : verifyFileAt(path);
}

/** Checks the file at `path`. Throws AppError `file_unreadable`. */
export async function verifyFileAt(path: string): Promise<Verdict> {
  return verifyFile(basename(path), await read(path));
}

async function read(path: string): Promise<Uint8Array> {
  try {
    return await readLimited(path, largestFile);
  } catch (error) {
    throw new AppError('file_unreadable', 'the file could not be read', { cause: error });
  }
}
