import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinnedNode } from './node.mjs';
import { note, root } from './root.mjs';

const folder = join(root, 'node_modules/electron');
const refusal = join(root, 'node_modules/.cache/electron-runtime-absent');
const oneDay = 24 * 60 * 60 * 1000;

/**
 * The path of Electron's runtime, or null. It is a separate download, which some machines cannot
 * make: it is tried once, for a short time, and not again for a day.
 */
export function electronRuntime({ mayFetch = true } = {}) {
  const present = installedRuntime();
  if (present !== null || !mayFetch || triedLately()) return present;
  note('Fetching the Electron runtime (one try, at most 60 seconds) ...');
  spawnSync(pinnedNode(), [join(folder, 'install.js')], { stdio: 'ignore', timeout: 60_000 });
  const fetched = installedRuntime();
  if (fetched === null) {
    mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
    writeFileSync(refusal, new Date().toISOString());
  }
  return fetched;
}

function installedRuntime() {
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const path = join(folder, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(path) ? path : null;
}

function triedLately() {
  return existsSync(refusal) && Date.now() - Date.parse(readFileSync(refusal, 'utf8')) < oneDay;
}
