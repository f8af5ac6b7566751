import { basename } from 'node:path';
import type { Output } from '#shared/contract.ts';
import { system } from '#shared/words/system.ts';
import { verifyPageFile } from '#main/summary/index.ts';
import type { Dialogs } from '../shell/shell.ts';
import { writeExport } from './write-export.ts';

/**
 * Asks where to, and writes the page by which anyone checks a summary. It is the same for everybody and
 * holds nothing of a vault, so nothing is taken down about it.
 */
export async function saveVerifyPage(dialogs: Dialogs): Promise<Output<'saveVerifyPage'>> {
  const path = await dialogs.askSavePath({
    title: system.saveVerifyPage,
    fileName: system.verifyPageFile,
  });
  if (path === null) return { fileName: null };
  await writeExport(path, await verifyPageFile(), async () => undefined);
  return { fileName: basename(path) };
}
