import type { Dialogs } from '../../shell.ts';
import type { RunProgram } from './run.ts';
import { chosenPath } from './run.ts';

// The words to show come as arguments, never as part of the script.
const saveScript = `on run {question, name, folder}
  POSIX path of (choose file name with prompt question default name name default location (POSIX file folder))
end run`;

const openScript = `on run {question, folder, extensions}
  set AppleScript's text item delimiters to ","
  POSIX path of (choose file with prompt question of type (text items of extensions) default location (POSIX file folder))
end run`;

const anyScript = `on run {question, folder}
  POSIX path of (choose file with prompt question default location (POSIX file folder))
end run`;

const folderScript = `on run {question, folder}
  POSIX path of (choose folder with prompt question default location (POSIX file folder))
end run`;

/** The choosers of macOS, through its own AppleScript runner. */
export function macosDialogs(folder: string, run: RunProgram): Dialogs {
  const ask = async (script: string, ...args: readonly string[]) =>
    chosenPath(await run('/usr/bin/osascript', ['-e', script, ...args]));
  return {
    askSavePath: ({ title, fileName }) => ask(saveScript, title, fileName, folder),
    askOpenPath: ({ title, extensions }) =>
      extensions.length > 0
        ? ask(openScript, title, folder, extensions.join(','))
        : ask(anyScript, title, folder),
    askFolder: ({ title }) => ask(folderScript, title, folder),
  };
}
