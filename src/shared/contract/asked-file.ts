import type { AskedFile } from '../model/asked-file.ts';
import type { Verdict } from '../model/verdict.ts';
import { entry, nothing } from './command.ts';

/** What the system asked the app to open. The window never learns its path. */
export const askedFileCommands = {
  getAskedFile: entry(nothing).gives<AskedFile | null>(),
  /** Checks it, where it is a summary. */
  verifyAskedFile: entry(nothing).gives<Verdict>(),
  /** It was offered, said or checked: nothing is asked for any more. */
  dropAskedFile: entry(nothing).gives<null>(),
} as const;
