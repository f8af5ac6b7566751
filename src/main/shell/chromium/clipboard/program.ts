import type { SystemClipboard } from '../../shell.ts';
import type { ProgramResult, RunProgram } from '../dialogs/run.ts';

const forms = 'Add-Type -AssemblyName System.Windows.Forms';
const readScript = `${forms}
[Console]::OutputEncoding = [Text.Encoding]::UTF8
[Console]::Out.Write([Windows.Forms.Clipboard]::GetText())`;
const clearScript = `${forms}
[Windows.Forms.Clipboard]::Clear()`;

/**
 * The clipboard through the system's own programs, so that it can be cleared after the window is gone:
 * there what was copied outlives the program it was copied in. Null where the system has none.
 */
export function programClipboard(platform: string, run: RunProgram): SystemClipboard | null {
  if (platform === 'darwin') {
    return {
      // Without a locale it would read everything beyond ASCII as question marks.
      readText: async () =>
        outputOf(await run('/usr/bin/pbpaste', [], { LC_CTYPE: 'en_US.UTF-8' })),
      clear: async () => {
        await run('/usr/bin/osascript', ['-e', 'set the clipboard to ""']);
      },
    };
  }
  if (platform === 'win32') {
    const powershell = (script: string) =>
      run('powershell.exe', ['-NoProfile', '-Sta', '-Command', script]);
    return {
      readText: async () => outputOf(await powershell(readScript)),
      clear: async () => {
        await powershell(clearScript);
      },
    };
  }
  return null;
}

function outputOf({ exitCode, output }: ProgramResult): string | null {
  return exitCode === 0 ? output : null;
}
