import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fixTree } from './fixed.ts';
import { stageApp } from './stage.ts';

interface TarballOptions {
  readonly work: string;
  readonly output: string;
  /** Of the commit, in seconds since 1970. */
  readonly when: number;
}

/**
 * Packs the Chromium shell for npm, for every platform at once: it runs on the Node and in the browser
 * that are there. npm itself sorts the entries and gives them one time.
 *
 * @returns the path of the archive
 */
export function makeTarball({ work, output, when }: TarballOptions): string {
  const folder = join(work, 'tarball');
  stageApp({ into: folder, platform: null, when });
  fixTree(folder, when);
  const told = execFileSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--loglevel=error', `--pack-destination=${output}`],
    { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  const [packed] = JSON.parse(told) as readonly { readonly filename: string }[];
  if (packed === undefined) throw new Error('npm packed nothing.');
  return join(output, packed.filename);
}
