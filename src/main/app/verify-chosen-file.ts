import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError } from '#shared/errors.ts';
import type { Verdict } from '#shared/model/verdict.ts';
import { system } from '#shared/words/system.ts';
import { verifyFile } from '#main/summary/index.ts';
import type { Dialogs } from '../shell/shell.ts';

/** A summary is a page or two; a file of this size is something else. */
const largestFile = 64 * 1024 * 1024;

/** Asks for a file and checks it; null when the person cancelled. Throws AppError `file_unreadable`. */
export async function verifyChosenFile(dialogs: Dialogs): Promise<Verdict | null> {
  const path = await dialogs.askOpenPath({
    title: system.checkSummary,
    extensions: ['pdf', 'json'],
  });
  return path === null ? null : verifyFile(basename(path), await readLimited(path));
}

async function readLimited(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      if (size > largestFile) throw new Error('too large');
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    throw new AppError('file_unreadable', 'the file could not be read', { cause: error });
  }
}
