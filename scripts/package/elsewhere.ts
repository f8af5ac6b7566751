import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sourceDate } from './fixed.ts';
import { root } from './root.ts';

/**
 * Builds and packs the same sources in another folder, with nothing of an earlier build.
 *
 * @returns the folder of its packages
 */
export function buildElsewhere(folder: string): string {
  const listed = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const files = execFileSync('git', listed, { cwd: root, encoding: 'utf8' }).split('\0');
  for (const file of files.filter((name) => name !== '' && existsSync(join(root, name)))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  // As links to the same files: packages are only read, and there are tens of thousands of them.
  execFileSync('cp', ['-al', join(root, 'node_modules'), join(folder, 'node_modules')]);
  execFileSync(process.execPath, ['scripts/run.mjs', 'package'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, SOURCE_DATE_EPOCH: `${sourceDate()}` },
  });
  return join(folder, 'out/packages');
}
