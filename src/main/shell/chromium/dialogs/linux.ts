import { join } from 'node:path';
import type { Dialogs } from '../../shell.ts';
import type { RunProgram } from './run.ts';
import { chosenPath } from './run.ts';

/** GNOME's chooser, also on most other desktops. */
export function zenityDialogs(zenity: string, folder: string, run: RunProgram): Dialogs {
  const ask = async (title: string, ...args: readonly string[]) =>
    chosenPath(await run(zenity, ['--file-selection', `--title=${title}`, ...args]));
  return {
    askSavePath: ({ title, fileName }) =>
      ask(title, '--save', '--confirm-overwrite', `--filename=${join(folder, fileName)}`),
    askOpenPath: ({ title, extensions }) =>
      ask(
        title,
        `--filename=${join(folder, '/')}`,
        ...(extensions.length > 0 ? [`--file-filter=${patterns(extensions)}`] : []),
      ),
    askFolder: ({ title }) => ask(title, '--directory', `--filename=${join(folder, '/')}`),
  };
}

/** KDE's chooser. */
export function kdialogDialogs(kdialog: string, folder: string, run: RunProgram): Dialogs {
  const ask = async (title: string, ...args: readonly string[]) =>
    chosenPath(await run(kdialog, ['--title', title, ...args]));
  return {
    askSavePath: ({ title, fileName }) => ask(title, '--getsavefilename', join(folder, fileName)),
    askOpenPath: ({ title, extensions }) =>
      ask(
        title,
        '--getopenfilename',
        folder,
        ...(extensions.length > 0 ? [patterns(extensions)] : []),
      ),
    askFolder: ({ title }) => ask(title, '--getexistingdirectory', folder),
  };
}

function patterns(extensions: readonly string[]): string {
  return extensions.map((extension) => `*.${extension}`).join(' ');
}
