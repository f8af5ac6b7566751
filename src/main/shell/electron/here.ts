import { resolve } from 'node:path';
import * as electron from 'electron';
import { loopbackOrigin, readCommandLine } from '../command-line.ts';
import type { Shell } from '../shell.ts';
import { electronShell } from './shell.ts';

/**
 * The shell of the Electron that this process is.
 *
 * @param mainFolder where the built main process lies; pages and preload script lie beside it
 */
export function shellOfThisElectron(mainFolder: string): Promise<Shell> {
  const devUrl = process.env['ELECTRON_RENDERER_URL'];
  return electronShell(electron, {
    // Before it is packaged, the first argument says where the app lies.
    commandLine: readCommandLine(process.argv.slice(electron.app.isPackaged ? 1 : 2)),
    renderer: resolve(mainFolder, '../renderer'),
    preload: resolve(mainFolder, '../preload/preload.cjs'),
    dev: devUrl === undefined || electron.app.isPackaged ? null : loopbackOrigin(devUrl),
  });
}
