import { resolve } from 'node:path';
import { startApp } from './app.ts';
import { readOptions } from './shell/chromium/options.ts';
import { chromiumShell } from './shell/chromium/shell.ts';
import { openVaultHost } from './vault/index.ts';

try {
  const renderer = resolve(import.meta.dirname, '../renderer');
  const options = await readOptions(process.argv.slice(2), renderer);
  await startApp(await chromiumShell(options), openVaultHost);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
