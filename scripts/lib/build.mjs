import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runNode } from './node.mjs';
import { note, root } from './root.mjs';

const stamp = join(root, 'out/.built-from');
const inputs = [
  'src',
  'resources',
  'scripts/pages.mjs',
  'scripts/lib/self-contained.mjs',
  'scripts/package/bundled.ts',
  'scripts/package/root.ts',
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
];
/** Electron's parts, then the pages that leave as one file each. */
const steps = [
  ['node_modules/electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'error'],
  ['scripts/pages.mjs'],
];

/** Builds main, preload, renderer and the pages that leave into `out/`, unless what is there was built from these very files. */
export async function build() {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  note('Building ...');
  for (const step of steps) {
    if ((await runNode(step)) !== 0) {
      throw new Error('The build failed; its own message stands above.');
    }
  }
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(stamp, wanted);
}

/** By content, not by time stamps: a checkout or a copy changes those. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const input of inputs) addTo(hash, join(root, input));
  return hash.digest('hex');
}

function addTo(hash, path) {
  if (/\.(json|ts|mjs)$/.test(path) || !existsSync(path)) {
    if (existsSync(path)) hash.update(relative(root, path)).update(readFileSync(path));
    return;
  }
  const entries = readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  for (const file of entries) hash.update(relative(root, file)).update(readFileSync(file));
}
