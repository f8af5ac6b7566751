import { readdirSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { put, write } from './files.ts';
import { licenceText } from './licences.ts';
import { readManifest } from './manifest.ts';
import { goesOut } from './prune.ts';
import { root } from './root.ts';
import { sbom } from './sbom.ts';
import { loadedPackages, readLock, shippedAt, shippedPackages } from './shipped.ts';
import type { Shipped } from './shipped.ts';

export interface StageOptions {
  /** The folder to make; what is there goes. */
  readonly into: string;
  /** `linux-x64` to keep only what is compiled for it, or null for every platform. */
  readonly platform: string | null;
  /** Of the commit, in seconds since 1970. */
  readonly when: number;
}

/** What the Chromium shell is made of, as the build leaves it. */
const parts = ['out/renderer', 'out/kit', 'out/verify', 'resources'];

/**
 * Puts the Chromium shell together in a folder: what was built, the packages it loads without what no
 * running app reads, its launcher, its licences, and the list of what is in it.
 */
export function stageApp({ into, platform, when }: StageOptions): void {
  rmSync(into, { recursive: true, force: true });
  copyTree('out/main', into, (file) => !file.startsWith('electron'));
  for (const part of parts) copyTree(part, into, (file) => !file.startsWith('package/'));
  const lock = readLock();
  for (const one of loadedPackages(lock)) copyPackage(one, into, platform);
  put(join(root, 'resources/package/countersign.mjs'), join(into, 'bin/countersign.mjs'));
  put(join(root, 'scripts/lib/memory.mjs'), join(into, 'bin/memory.mjs'));

  const node = platform === null ? [] : [shippedAt(lock, nodePackage(platform))];
  const shipped = [...shippedPackages(lock), ...node];
  write(join(into, 'LICENCES.txt'), licenceText(shipped));
  write(join(into, 'sbom.cdx.json'), sbom(readManifest(), shipped, when));
  write(join(into, 'package.json'), `${JSON.stringify(packageJson(), null, 2)}\n`);
}

/** The package of the pinned Node for a platform. */
export function nodePackage(platform: string): string {
  return `node_modules/node-${platform}`;
}

/** What is in it is bundled: nothing is fetched when it is installed. */
function packageJson() {
  const { name, version, description, license, dependencies } = readManifest();
  return {
    name,
    version,
    private: true,
    description,
    license,
    type: 'module',
    bin: { countersign: 'bin/countersign.mjs' },
    engines: { node: '>=24' },
    dependencies,
    bundleDependencies: Object.keys(dependencies),
  };
}

function copyPackage({ name, path }: Shipped, into: string, platform: string | null): void {
  copyTree(
    path,
    into,
    (file) => !file.startsWith('node_modules/') && goesOut(name, file, platform),
  );
}

/** @param keep hears each file's path in the tree, with `/` */
function copyTree(tree: string, into: string, keep: (file: string) => boolean): void {
  const from = join(root, tree);
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const file = relative(from, path).split(sep).join('/');
    if (keep(file)) put(path, join(into, tree, file));
  }
}
