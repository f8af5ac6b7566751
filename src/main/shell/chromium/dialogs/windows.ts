import type { Dialogs } from '../../shell.ts';
import type { RunProgram } from './run.ts';
import { chosenPath } from './run.ts';

// The words to show come as environment variables, never as part of the script.
const script = (kind: 'SaveFileDialog' | 'OpenFileDialog') => `
Add-Type -AssemblyName System.Windows.Forms
[Console]::OutputEncoding = [Text.Encoding]::UTF8
$dialog = New-Object System.Windows.Forms.${kind}
$dialog.Title = $env:COUNTERSIGN_TITLE
$dialog.FileName = $env:COUNTERSIGN_NAME
$dialog.Filter = $env:COUNTERSIGN_FILTER
$dialog.InitialDirectory = $env:COUNTERSIGN_FOLDER
$owner = New-Object System.Windows.Forms.Form -Property @{ TopMost = $true }
if ($dialog.ShowDialog($owner) -eq 'OK') { [Console]::Out.Write($dialog.FileName) }`;

const folderScript = `
Add-Type -AssemblyName System.Windows.Forms
[Console]::OutputEncoding = [Text.Encoding]::UTF8
$dialog = New-Object System.Windows.Forms.FolderBrowserDialog
$dialog.Description = $env:COUNTERSIGN_TITLE
$dialog.SelectedPath = $env:COUNTERSIGN_FOLDER
$owner = New-Object System.Windows.Forms.Form -Property @{ TopMost = $true }
if ($dialog.ShowDialog($owner) -eq 'OK') { [Console]::Out.Write($dialog.SelectedPath) }`;

/** The choosers of Windows, through the PowerShell that comes with it. */
export function windowsDialogs(folder: string, run: RunProgram): Dialogs {
  const ask = async (
    kind: 'SaveFileDialog' | 'OpenFileDialog',
    title: string,
    name: string,
    filter: string,
  ) =>
    chosenPath(
      await run('powershell.exe', ['-NoProfile', '-Sta', '-Command', script(kind)], {
        COUNTERSIGN_TITLE: title,
        COUNTERSIGN_NAME: name,
        COUNTERSIGN_FILTER: filter,
        COUNTERSIGN_FOLDER: folder,
      }),
    );
  return {
    askSavePath: ({ title, fileName }) => ask('SaveFileDialog', title, fileName, '*.*|*.*'),
    askOpenPath: ({ title, extensions }) => {
      const known = extensions.map((extension) => `*.${extension}`).join(';');
      const patterns = known === '' ? '*.*' : known;
      return ask('OpenFileDialog', title, '', `${patterns}|${patterns}`);
    },
    askFolder: async ({ title }) =>
      chosenPath(
        await run('powershell.exe', ['-NoProfile', '-Sta', '-Command', folderScript], {
          COUNTERSIGN_TITLE: title,
          COUNTERSIGN_FOLDER: folder,
        }),
      ),
  };
}
