import { mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Dialogs } from '../../shell.ts';
import { kdialogDialogs, zenityDialogs } from './linux.ts';
import { macosDialogs } from './macos.ts';
import { onPath, runProgram } from './run.ts';
import { windowsDialogs } from './windows.ts';
import { withoutChooser } from '../../without-chooser.ts';

/** The file choosers of this system, or a stand-in that saves into the Downloads folder. */
export async function systemDialogs(documents: string): Promise<Dialogs> {
  if (process.platform === 'darwin') return macosDialogs(documents, runProgram);
  if (process.platform === 'win32') return windowsDialogs(documents, runProgram);
  const zenity = await onPath('zenity');
  if (zenity !== null) return zenityDialogs(zenity, documents, runProgram);
  const kdialog = await onPath('kdialog');
  if (kdialog !== null) return kdialogDialogs(kdialog, documents, runProgram);
  const downloads = join(homedir(), 'Downloads');
  await mkdir(downloads, { recursive: true });
  return withoutChooser(downloads);
}
