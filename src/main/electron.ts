import { resolve } from 'node:path';
import * as electron from 'electron';
import { startApp } from './app.ts';
import { loopbackOrigin, readCommandLine } from './shell/command-line.ts';
import { electronShell } from './shell/electron/shell.ts';
import { openVaultHost } from './vault/index.ts';

const devUrl = process.env['ELECTRON_RENDERER_URL'];
const shell = await electronShell(electron, {
  commandLine: readCommandLine(process.argv.slice(1)),
  renderer: resolve(import.meta.dirname, '../renderer'),
  preload: resolve(import.meta.dirname, '../preload/preload.cjs'),
  dev: devUrl === undefined || electron.app.isPackaged ? null : loopbackOrigin(devUrl),
});
await startApp(shell, openVaultHost);
