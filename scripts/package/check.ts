// npm run package -- --check: installs what was packed where nothing of the project is, starts it, and
// builds it once more elsewhere to compare. Ends with 1 if anything was not as it should be.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { speak } from '#shared/words/language.ts';
import { cleanRootLacks, makeCleanRoot } from './clean-root.ts';
import { buildElsewhere } from './elsewhere.ts';
import { put, write } from './files.ts';
import { findsItAgain, writesAFirstNote } from './first-steps.ts';
import { hashOf } from './hash.ts';
import { startInstalled } from './installed-app.ts';
import type { Started } from './installed-app.ts';
import { root } from './root.ts';

const packages = join(root, 'out/packages');
const door = join(import.meta.dirname, 'door.mjs');
const [tarball = '', deb = ''] = ['.tgz', '.deb'].map((ending) =>
  readdirSync(packages)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(packages, name))
    .join(),
);

// As the installed apps do, whose language is none in particular.
speak('en');

interface Installed {
  readonly command: readonly string[];
  /** As the program sees it. */
  readonly home: string;
  readonly door: string;
  readonly path: string;
}

/** Nothing of the project's surroundings but the screen: neither its Node nor its packages. */
function bare({ home, path }: Pick<Installed, 'home' | 'path'>): Readonly<Record<string, string>> {
  return { HOME: home, PATH: path, LANG: 'C.UTF-8', DISPLAY: process.env['DISPLAY'] ?? '' };
}

async function startsAndKeeps(installed: Installed): Promise<void> {
  const common = { command: installed.command, env: bare(installed), door: installed.door };
  const data = `--data=${installed.home}/data`;
  const file = `${installed.home}/somebody.countersign.json`;
  await during(await startInstalled({ ...common, args: [data] }), writesAFirstNote);
  await during(await startInstalled({ ...common, args: [data, file] }), findsItAgain);
}

/** Does `steps` in the window, then closes it; whatever happens, no app is left running. */
async function during(app: Started, steps: (page: Page) => Promise<void>): Promise<void> {
  try {
    await steps(app.page);
    const code = await app.close();
    if (code !== 0) throw new Error(`The app ended with ${code}.`);
  } finally {
    await app.stop();
  }
}

/** A home with a file in it that somebody may have sent. */
function makeHome(folder: string): string {
  write(join(folder, 'somebody.countersign.json'), '{}');
  return folder;
}

async function tarballStarts(folder: string): Promise<void> {
  const path = `${dirname(process.execPath)}:/usr/bin:/bin`;
  const home = makeHome(join(folder, 'home'));
  const app = join(folder, 'app');
  mkdirSync(app);
  const args = [
    'install',
    '--offline',
    '--no-audit',
    '--no-fund',
    // Without it npm would look for a project in the folders above.
    `--prefix=${app}`,
    `--cache=${folder}/npm`,
    tarball,
  ];
  execFileSync('npm', args, { cwd: app, env: bare({ home, path }), stdio: 'ignore' });
  const command = [join(app, 'node_modules/.bin/countersign')];
  await startsAndKeeps({ command, home, door, path });
}

async function debStarts(folder: string): Promise<void> {
  const app = join(folder, 'app');
  execFileSync('dpkg-deb', ['--extract', deb, app]);
  const home = makeHome(join(folder, 'home'));
  await startsAndKeeps({
    command: [join(app, 'usr/bin/countersign')],
    home,
    door,
    path: '/usr/bin:/bin',
  });
}

async function debStartsInACleanRoot(folder: string): Promise<void> {
  const clean = join(folder, 'root');
  const enter = makeCleanRoot(clean, deb);
  makeHome(join(clean, 'home/alex'));
  put(door, join(clean, 'home/alex/door.mjs'));
  await startsAndKeeps({
    command: [...enter, '/usr/bin/countersign'],
    home: '/home/alex',
    door: '/home/alex/door.mjs',
    path: '/usr/bin:/bin:/usr/sbin:/sbin',
  });
}

function buildsTheSameElsewhere(folder: string): void {
  const again = buildElsewhere(join(folder, 'elsewhere'));
  for (const path of [tarball, deb].filter(Boolean)) {
    const other = join(again, path.slice(packages.length + 1));
    if (hashOf(path) !== hashOf(other)) throw new Error(`${path} and ${other} differ.`);
  }
}

type Check = (folder: string) => void | Promise<void>;

const checks: readonly (readonly [string, Check, string | null])[] = [
  ['the tarball, installed by npm without a network, starts and keeps a note', tarballStarts, null],
  ['the .deb, unpacked into an empty folder, starts and keeps a note', debStarts, lacksDeb()],
  [
    'the .deb, installed by apt in a system that holds nothing else, starts and keeps a note',
    debStartsInACleanRoot,
    lacksDeb() ?? cleanRootLacks(),
  ],
  [
    'built in another folder, every package is the same byte for byte',
    buildsTheSameElsewhere,
    null,
  ],
];

function lacksDeb(): string | null {
  return deb === '' ? 'no .deb is made on this system' : null;
}

let failed = 0;
for (const [name, check, lacking] of checks) {
  if (lacking !== null) {
    process.stdout.write(`skipped ${name}: ${lacking}\n`);
    continue;
  }
  const folder = mkdtempSync(join(tmpdir(), 'countersign-package-'));
  const begun = Date.now();
  try {
    await check(folder);
    process.stdout.write(`ok      ${name} (${Math.round((Date.now() - begun) / 1000)} s)\n`);
  } catch (error) {
    failed += 1;
    process.stdout.write(
      `FAILED  ${name}\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
process.exitCode = failed === 0 ? 0 : 1;
