import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { note, root } from './root.mjs';

const stamp = join(root, 'node_modules/.installed-from');

/**
 * Installs the packages of the lockfile when they are missing or are not those of the lockfile.
 * No package's install script is run: better-sqlite3 ships its prebuilt binaries, and Electron's
 * runtime is fetched on its own (see electron-runtime.mjs). `npm install --no-save` keeps to the
 * lockfile and leaves it as it is, where `npm ci` would refuse a registry that lacks one of the
 * optional packages of some other platform.
 */
export function installPackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(process.platform + process.arch)
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  note('Installing packages (once) ...');
  const result = spawnSync(
    'npm',
    ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
  if (result.status !== 0) {
    throw new Error('npm could not install the packages; its own message stands above.');
  }
  writeFileSync(stamp, wanted);
}
