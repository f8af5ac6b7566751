import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { runNode } from './node.mjs';
import { note, root } from './root.mjs';

const tools = join(root, 'resources/package/electron-builder');

/**
 * Packs the Electron shell for this platform. electron-builder brings hundreds of packages along, so it
 * has a lockfile of its own and is installed only where it has something to do.
 */
export async function packageElectron() {
  note('Installing electron-builder ...');
  const installed = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: tools,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (installed.status !== 0) throw new Error('npm could not install electron-builder.');
  const code = await runNode([
    join(tools, 'node_modules/electron-builder/cli.js'),
    `--projectDir=${root}`,
    '--config=electron-builder.config.ts',
    '--publish=never',
  ]);
  if (code !== 0) throw new Error('electron-builder failed; its own message stands above.');
}
