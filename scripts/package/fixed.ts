import { execFileSync } from 'node:child_process';
import { chmodSync, lutimesSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

/**
 * The one time that every file of a package gets: that of the commit, in seconds since 1970, or what
 * SOURCE_DATE_EPOCH says (https://reproducible-builds.org/specs/source-date-epoch/).
 */
export function sourceDate(): number {
  const given = process.env['SOURCE_DATE_EPOCH'];
  const text =
    given ?? execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' });
  const seconds = Number(text.trim());
  if (!Number.isSafeInteger(seconds) || seconds <= 0) {
    throw new Error('The time of the commit is not known; set SOURCE_DATE_EPOCH to it.');
  }
  return seconds;
}

/** Gives every file under `folder` the same time, and the rights that programs and other files have. */
export function fixTree(folder: string, when: number): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isSymbolicLink()) {
      chmodSync(path, entry.isDirectory() || isProgram(path) ? 0o755 : 0o644);
    }
    lutimesSync(path, when, when);
  }
  chmodSync(folder, 0o755);
  lutimesSync(folder, when, when);
}

/**
 * By what it says itself, not by the rights it came with: those depend on who unpacked it. What packages
 * bring as programs is for those who build with them.
 */
function isProgram(path: string): boolean {
  if (path.includes('/node_modules/')) return false;
  const start = readFileSync(path).subarray(0, 4);
  return start.subarray(0, 2).toString() === '#!' || start.equals(Buffer.from('\x7fELF', 'latin1'));
}
